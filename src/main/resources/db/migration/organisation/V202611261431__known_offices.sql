-- Only what published sources say, each with its source. What they do not say (numbers and days of agreements, most days of
-- duties, which incubator serves which regency) stays empty. The incubators of 2020 are not tied to regencies by any source.

insert into organisation.office (id, kind, name, parent, region, source)
values
    ('01935000-0000-7000-8000-000000000001', 'kemensos_unit', 'Kementerian Sosial Republik Indonesia', null, '',
     'https://its.ac.id/pdpm/id/2022/01/03/prokus-berperan-penting-dalam-pengentasan-masalah-kemiskinan'),
    ('01935000-0000-7000-8000-000000000002', 'kemensos_unit', 'Direktorat Jenderal Pemberdayaan Sosial',
     '01935000-0000-7000-8000-000000000001', '',
     'https://its.ac.id/pdpm/id/2022/01/03/prokus-berperan-penting-dalam-pengentasan-masalah-kemiskinan'),
    ('01935000-0000-7000-8000-000000000003', 'kemensos_unit',
     'Direktorat Pemberdayaan Sosial Perorangan, Keluarga, dan Kelembagaan Masyarakat (PSPKKM)',
     '01935000-0000-7000-8000-000000000002', '', 'Keputusan Direktur PSPKKM No. 100/5.2/KPTS/09/2021, https://id.scribd.com/document/543028836/'),
    ('01935000-0000-7000-8000-000000000004', 'kemensos_unit', 'Subdirektorat Lembaga Pemberdayaan dan Peduli Keluarga',
     '01935000-0000-7000-8000-000000000003', '',
     'https://its.ac.id/pdpm/id/2022/01/03/prokus-berperan-penting-dalam-pengentasan-masalah-kemiskinan'),
    ('01935000-0000-7000-8000-000000000011', 'inkubator', 'ILBI ITS', null, '35',
     'Direktorat Inovasi dan KST ITS; https://its.ac.id/pdpm/id/2022/01/03/prokus-berperan-penting-dalam-pengentasan-masalah-kemiskinan'),
    ('01935000-0000-7000-8000-000000000012', 'unit_mitra', 'PDPM ITS', null, '35',
     'https://its.ac.id/pdpm/id/2022/01/03/prokus-berperan-penting-dalam-pengentasan-masalah-kemiskinan'),
    ('01935000-0000-7000-8000-000000000013', 'inkubator', 'UPN Veteran Surabaya', null, '35',
     'https://its.ac.id/pdpm/id/2022/01/03/prokus-berperan-penting-dalam-pengentasan-masalah-kemiskinan'),
    ('01935000-0000-7000-8000-000000000014', 'inkubator', 'Universitas Airlangga', null, '35',
     'https://its.ac.id/pdpm/id/2022/01/03/prokus-berperan-penting-dalam-pengentasan-masalah-kemiskinan'),
    ('01935000-0000-7000-8000-000000000015', 'inkubator', 'Universitas Brawijaya', null, '35',
     'https://its.ac.id/pdpm/id/2022/01/03/prokus-berperan-penting-dalam-pengentasan-masalah-kemiskinan'),
    ('01935000-0000-7000-8000-000000000021', 'inkubator', 'Oorange Unpad', null, '',
     'ProKUS 2020 dan 2021; https://portalmajalengka.pikiran-rakyat.com/majalengka/pr-832546456/'),
    ('01935000-0000-7000-8000-000000000022', 'inkubator', 'Polines', null, '',
     'ProKUS 2020; https://www.teropongkota.com/prokus-dorong-kpm-pkh-graduasi-tetap-sejahtera/'),
    ('01935000-0000-7000-8000-000000000023', 'inkubator', 'ZFN Agape Indonesia (Titipku)', null, '',
     'ProKUS 2020; https://www.teropongkota.com/prokus-dorong-kpm-pkh-graduasi-tetap-sejahtera/'),
    ('01935000-0000-7000-8000-000000000024', 'inkubator', 'Bina Swadaya', null, '',
     'ProKUS 2020; https://www.teropongkota.com/prokus-dorong-kpm-pkh-graduasi-tetap-sejahtera/');

-- The incubators of 2021 worked under agreements with the ministry; no source gives a number or a day.
insert into organisation.agreement (id, edition, party, incubator, partner, source)
values
    ('01935000-0000-7000-8000-000000000111', 'ProKUS 2021', '01935000-0000-7000-8000-000000000001',
     '01935000-0000-7000-8000-000000000011', '01935000-0000-7000-8000-000000000012',
     'https://its.ac.id/pdpm/id/2022/01/03/prokus-berperan-penting-dalam-pengentasan-masalah-kemiskinan'),
    ('01935000-0000-7000-8000-000000000113', 'ProKUS 2021', '01935000-0000-7000-8000-000000000001',
     '01935000-0000-7000-8000-000000000013', null,
     'https://its.ac.id/pdpm/id/2022/01/03/prokus-berperan-penting-dalam-pengentasan-masalah-kemiskinan'),
    ('01935000-0000-7000-8000-000000000114', 'ProKUS 2021', '01935000-0000-7000-8000-000000000001',
     '01935000-0000-7000-8000-000000000014', null,
     'https://its.ac.id/pdpm/id/2022/01/03/prokus-berperan-penting-dalam-pengentasan-masalah-kemiskinan'),
    ('01935000-0000-7000-8000-000000000115', 'ProKUS 2021', '01935000-0000-7000-8000-000000000001',
     '01935000-0000-7000-8000-000000000015', null,
     'https://its.ac.id/pdpm/id/2022/01/03/prokus-berperan-penting-dalam-pengentasan-masalah-kemiskinan'),
    ('01935000-0000-7000-8000-000000000121', 'ProKUS 2021', '01935000-0000-7000-8000-000000000001',
     '01935000-0000-7000-8000-000000000021', null,
     'https://portalmajalengka.pikiran-rakyat.com/majalengka/pr-832546456/');

insert into organisation.service_area (id, agreement, regency, source)
values
    ('01935000-0000-7000-8000-000000000211', '01935000-0000-7000-8000-000000000111', '3508',
     'https://its.ac.id/pdpm/id/2022/01/03/prokus-berperan-penting-dalam-pengentasan-masalah-kemiskinan'),
    ('01935000-0000-7000-8000-000000000221', '01935000-0000-7000-8000-000000000121', '3210',
     'https://portalmajalengka.pikiran-rakyat.com/majalengka/pr-832546456/');

insert into organisation.post (id, kind, single, office)
values
    ('01935000-0000-7000-8000-000000000301', 'menteri', true, '01935000-0000-7000-8000-000000000001'),
    ('01935000-0000-7000-8000-000000000302', 'dirjen', true, '01935000-0000-7000-8000-000000000002'),
    ('01935000-0000-7000-8000-000000000303', 'direktur', true, '01935000-0000-7000-8000-000000000003'),
    ('01935000-0000-7000-8000-000000000304', 'kasubdit', true, '01935000-0000-7000-8000-000000000004');

insert into organisation.person (id, name)
values
    ('01935000-0000-7000-8000-000000000401', 'Juliari P. Batubara'),
    ('01935000-0000-7000-8000-000000000402', 'Tri Rismaharini'),
    ('01935000-0000-7000-8000-000000000403', 'Saifullah Yusuf'),
    ('01935000-0000-7000-8000-000000000404', 'Pepen Nazaruddin'),
    ('01935000-0000-7000-8000-000000000405', 'Edi Suharto'),
    ('01935000-0000-7000-8000-000000000406', 'Devi Deliani'),
    ('01935000-0000-7000-8000-000000000407', 'Indri Indarwati, Ph.D.');

insert into organisation.duty (id, post, single, person, ended, remark, source)
values
    ('01935000-0000-7000-8000-000000000501', '01935000-0000-7000-8000-000000000301', true,
     '01935000-0000-7000-8000-000000000401', true, '2020', 'Pemberitaan ProKUS 2020; alamat belum dicatat'),
    ('01935000-0000-7000-8000-000000000502', '01935000-0000-7000-8000-000000000301', true,
     '01935000-0000-7000-8000-000000000402', true, 'setelah Juliari P. Batubara', 'Pemberitaan ProKUS; alamat belum dicatat'),
    ('01935000-0000-7000-8000-000000000503', '01935000-0000-7000-8000-000000000301', true,
     '01935000-0000-7000-8000-000000000403', false, 'setelah Tri Rismaharini', 'Pemberitaan PENA; alamat belum dicatat'),
    ('01935000-0000-7000-8000-000000000504', '01935000-0000-7000-8000-000000000302', true,
     '01935000-0000-7000-8000-000000000404', true, 'Februari 2020',
     'Pemberitaan ProKUS 2020; alamat belum dicatat'),
    ('01935000-0000-7000-8000-000000000505', '01935000-0000-7000-8000-000000000302', true,
     '01935000-0000-7000-8000-000000000405', false, 'sejak pertengahan 2020',
     'https://its.ac.id/pdpm/id/2022/01/03/prokus-berperan-penting-dalam-pengentasan-masalah-kemiskinan'),
    ('01935000-0000-7000-8000-000000000506', '01935000-0000-7000-8000-000000000304', true,
     '01935000-0000-7000-8000-000000000406', true, 'sekitar Januari 2021', 'Pemberitaan ProKUS 2021; alamat belum dicatat'),
    ('01935000-0000-7000-8000-000000000507', '01935000-0000-7000-8000-000000000304', true,
     '01935000-0000-7000-8000-000000000407', false, 'menjelang akhir 2021',
     'https://its.ac.id/pdpm/id/2022/01/03/prokus-berperan-penting-dalam-pengentasan-masalah-kemiskinan');
