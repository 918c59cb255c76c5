-- The editions of which something is published, each value with the address it comes from. What has no source here is a
-- default that people change on the pages of /edisi, and those pages say so. Sources that disagree stand side by side.
create temporary table sumber (kunci text primary key, alamat text not null) on commit drop;
insert into sumber values
    ('-', ''),
    ('pendiri', 'https://its.ac.id/pdpm/id/2022/01/03/prokus-berperan-penting-dalam-pengentasan-masalah-kemiskinan'),
    ('teropong', 'https://www.teropongkota.com/prokus-dorong-kpm-pkh-graduasi-tetap-sejahtera/'),
    ('sepuluh', 'kemensos.go.id, 19 Februari 2020: ministry-of-social-affairs-increases-entrepreneurship-beneficiary-kpm-10-fold'),
    ('lima', 'https://kemensos.go.id/kemensos-beri-prokus-senilai-5m-bantu-usaha-mikro-kpm-pkh-graduasi'),
    ('pr', 'https://kievskiy.org/jawa-barat/pr-011156550/'),
    ('media', 'https://devel.mediaindonesia.com/humaniora/381192/'),
    ('okezone', 'edukasi.okezone.com, 13 Januari 2022 (2022/01/13/65/2531517)'),
    ('suara', 'https://amp.suara.com/bisnis/2020/11/24/174834/kemensos-dan-kemenkop-ukm-sinergi-kembangkan-usaha-mikro?page=2'),
    ('kompas', 'https://www.kompas.com/tren/read/2021/01/21/200500665/'),
    ('dtks', 'https://calonpppk.com/2020/12/cara-agar-dapat-bansos-modal-usaha-rp35.html'),
    ('utara', 'https://utaratimes.pikiran-rakyat.com/nasional/pr-1191242269/'),
    ('karawang', 'https://ejournal.seaninstitute.or.id/index.php/JMS/article/view/1819'),
    ('bop', 'https://id.scribd.com/document/543028836/'),
    ('bina', 'https://www.scribd.com/document/543028867/'),
    ('ayobogor', 'ayobogor.com 3112147270 dan 3112332568; kompasiana.com azizahnuralfi'),
    ('antara', 'antaranews.com 3847197; klikmadura.id; rkb.pekalongankota.go.id berita24322'),
    ('palpres', 'palpres.disway.id 718677 dan 729510'),
    ('merdeka', 'beritamerdekaonline.com, Desember 2023'),
    ('jabar', 'https://jabar.antaranews.com/berita/483243/');

insert into programme.edition (key, name, year, note, source)
select key, name, year, note, alamat
from (values
    ('prokus-2020', 'ProKUS', 2020, 'Uji coba pertama.', 'pendiri'),
    ('prokus-2021', 'ProKUS', 2021, 'Sasaran baru 7.000, seluruhnya 8.000: keduanya tidak dicampur. Pernyataan Januari 2021 menyebut KPM PKH graduasi; status PKH disimpan per KPM, tidak diturunkan dari tahun.', 'pendiri'),
    ('pena-2022', 'PENA', 2022, 'Pahlawan Ekonomi Nusantara. Malang Raya: 443 KPM, yaitu 21 PENA dengan RST dan 422 PENA.', 'ayobogor'),
    ('pena-2023', 'PENA', 2023, '', 'antara'),
    ('pena-2024', 'PENA', 2024, 'Ragam: Reguler, Berdikari, Muda, Disabilitas, ATENSI, korban bencana.', 'antara')
) as e (key, name, year, note, kunci)
join sumber using (kunci)
on conflict (key) do update set note = excluded.note, source = excluded.source;

-- list, code, label, english, rule, note, source; one line for each of the editions named
insert into programme.edition_term (edition, list, code, position, label, english, rule, note, source)
select e.key, t.list, t.code, t.urut, t.label, t.english, t.rule, t.note, alamat
from (values
    (10, 'prokus-2020 prokus-2021', 'komponen', 'bsimu', 'Bantuan Sosial Insentif Modal Usaha (BSiMU)', 'Social assistance as business capital (BSiMU)', '', '', 'teropong'),
    (20, 'prokus-2020 prokus-2021', 'komponen', 'imb', 'Inkubasi Mentoring Bisnis (IMB)', 'Business incubation and mentoring (IMB)', '', 'Mentornya disebut MiBi.', 'teropong'),
    (30, 'prokus-2020 prokus-2021', 'komponen', 'pendampingan-sosial', 'Pendampingan sosial', 'Social accompaniment', '', '', 'teropong'),

    (10, 'prokus-2020', 'peserta', 'baru', 'KPM baru, PKH graduasi', 'New families, graduated from PKH', 'kohort = baru & status_pkh = graduasi-mandiri | graduasi-alamiah', '', 'pendiri'),
    (10, 'prokus-2021', 'peserta', 'baru', 'KPM baru, PKH aktif (existing)', 'New families, active in PKH (existing)', 'kohort = baru & status_pkh = aktif', '', 'pendiri'),
    (20, 'prokus-2021', 'peserta', 'lanjutan', 'KPM lanjutan 2020', 'Families continuing from 2020', 'kohort = lanjutan', '', 'pendiri'),
    (10, 'pena-2022 pena-2023', 'peserta', 'baru', 'Penerima bantuan sosial aktif', 'Families receiving social assistance', '', '', 'ayobogor'),
    (10, 'pena-2024', 'peserta', 'reguler', 'PENA Reguler', 'PENA Reguler', '', '', 'antara'),
    (20, 'pena-2024', 'peserta', 'berdikari', 'PENA Berdikari', 'PENA Berdikari', '', '', 'antara'),
    (30, 'pena-2024', 'peserta', 'muda', 'PENA Muda', 'PENA Muda', '', '', 'antara'),
    (40, 'pena-2024', 'peserta', 'disabilitas', 'PENA Disabilitas', 'PENA for people with disabilities', '', '', 'antara'),
    (50, 'pena-2024', 'peserta', 'atensi', 'PENA ATENSI', 'PENA ATENSI', '', '', 'antara'),
    (60, 'pena-2024', 'peserta', 'korban-bencana', 'PENA korban bencana', 'PENA for victims of disasters', '', '', 'antara'),

    (10, 'prokus-2020 prokus-2021', 'status-pkh', 'aktif', 'PKH aktif (existing)', 'Active in PKH (existing)', '', '', 'pendiri'),
    (20, 'prokus-2020 prokus-2021', 'status-pkh', 'graduasi-mandiri', 'Graduasi mandiri', 'Graduated by own choice', '', 'Keluar sendiri karena sudah mampu.', 'utara'),
    (30, 'prokus-2020 prokus-2021', 'status-pkh', 'graduasi-alamiah', 'Graduasi alamiah', 'Graduated since components ended', '', 'Komponennya tidak terpenuhi lagi.', 'utara'),

    (10, 'prokus-2020', 'syarat', 'pkh-graduasi', 'Sudah graduasi PKH', 'Has graduated from PKH', 'status_pkh = graduasi-mandiri | graduasi-alamiah', '', 'kompas'),
    (10, 'prokus-2021', 'syarat', 'pkh', 'Keluarga PKH', 'A PKH family', '', '', 'pendiri'),
    (20, 'prokus-2020 prokus-2021', 'syarat', 'rintisan-usaha', 'Punya rintisan usaha ultramikro atau mikro, atau potensinya', 'Has a start of an ultra-micro or micro business, or the potential for one', '', '', 'kompas'),
    (30, 'prokus-2020 prokus-2021', 'syarat', 'dtks', 'Terdaftar dalam DTKS', 'Registered in DTKS', '', '', 'dtks'),
    (40, 'prokus-2020', 'syarat', 'belum-kredit', 'Belum mengakses kredit', 'Has had no credit yet', '', 'Pernyataan Februari 2020.', 'sepuluh'),
    (10, 'pena-2022 pena-2023', 'syarat', 'usia', 'Usia produktif 25 sampai 45 tahun', 'Of working age, 25 to 45 years', 'usia >= 25 & usia <= 45', 'Sumber lain menyebut di bawah 40, 20–40, dan 20–45 tahun.', 'ayobogor'),
    (20, 'pena-2022 pena-2023', 'syarat', 'embrio-usaha', 'Sudah punya embrio usaha', 'Already has the beginnings of a business', '', '', 'ayobogor'),
    (10, 'pena-2024', 'syarat', 'berdikari-keluarga', 'Berdikari: tanpa lanjut usia dan disabilitas berat dalam KK', 'Berdikari: no elderly and no severe disability in the family', '', '', 'palpres'),
    (20, 'pena-2024', 'syarat', 'berdikari-keluar', 'Berdikari: bersedia keluar dari PKH dan BPNT', 'Berdikari: agrees to leave PKH and BPNT', '', '', 'palpres'),

    (10, 'prokus-2020', 'klaster', 'fesyen', 'Kriya tekstil dan fesyen', 'Textile crafts and fashion', '', '', 'suara'),
    (20, 'prokus-2020', 'klaster', 'agribisnis', 'Agribisnis', 'Agribusiness', '', '', 'suara'),
    (30, 'prokus-2020', 'klaster', 'ritel', 'Ritel', 'Retail', '', '', 'suara'),
    (40, 'prokus-2020', 'klaster', 'kuliner', 'Kuliner', 'Food', '', '', 'suara'),
    (10, 'prokus-2021', 'klaster', 'kelontong', 'Kelontong', 'Groceries', '', 'Sumber menyebutnya jenis usaha.', 'kompas'),
    (20, 'prokus-2021', 'klaster', 'kuliner', 'Kuliner', 'Food', '', '', 'kompas'),
    (30, 'prokus-2021', 'klaster', 'pedagang', 'Pedagang', 'Trade', '', '', 'kompas'),
    (40, 'prokus-2021', 'klaster', 'penjahit', 'Penjahit', 'Tailoring', '', '', 'kompas'),
    (50, 'prokus-2021', 'klaster', 'pertanian', 'Pertanian', 'Farming', '', '', 'kompas'),
    (60, 'prokus-2021', 'klaster', 'peternakan', 'Peternak', 'Livestock', '', '', 'kompas'),
    (10, 'pena-2022 pena-2023', 'klaster', 'makanan', 'Makanan dan minuman', 'Food and drink', '', '', 'ayobogor'),
    (20, 'pena-2022 pena-2023', 'klaster', 'kerajinan', 'Kerajinan', 'Crafts', '', '', 'ayobogor'),
    (30, 'pena-2022 pena-2023', 'klaster', 'jasa', 'Jasa', 'Services', '', '', 'ayobogor'),
    (40, 'pena-2022 pena-2023', 'klaster', 'pertanian', 'Pertanian', 'Farming', '', '', 'ayobogor'),
    (50, 'pena-2022 pena-2023', 'klaster', 'peternakan', 'Peternakan', 'Livestock', '', '', 'ayobogor'),

    (10, 'prokus-2020', 'kelas', 'start-up', 'Start Up', 'Start Up', 'lama_usaha_bulan < 12', 'Usaha belum jelas dan berjalan kurang dari satu tahun.', 'suara'),
    (20, 'prokus-2020', 'kelas', 'scale-up', 'Scale Up', 'Scale Up', '', 'Aturannya terpotong dalam sumber. Kelas ketiga ada, tetapi namanya tidak terbaca.', 'suara'),
    (10, 'prokus-2021', 'kelas', 'pemula', 'Pemula', 'Beginning', '', 'Ditetapkan menurut enam aspek yang tidak diterbitkan.', 'karawang'),
    (20, 'prokus-2021', 'kelas', 'berkembang', 'Berkembang', 'Growing', '', '', 'karawang'),
    (30, 'prokus-2021', 'kelas', 'maju', 'Maju', 'Advanced', '', '', 'karawang'),

    (10, 'prokus-2020 prokus-2021', 'tahap', 'usulan', 'Usulan', 'Proposal', '', '', '-'),
    (20, 'prokus-2020 prokus-2021', 'tahap', 'penyaringan', 'Penyaringan', 'Screening', '', 'Urutan Bandung Barat 2020.', 'suara'),
    (30, 'prokus-2020 prokus-2021', 'tahap', 'validasi', 'Validasi', 'Validation', '', 'Urutan Bandung Barat 2020.', 'suara'),
    (40, 'prokus-2020 prokus-2021', 'tahap', 'penetapan', 'Penetapan (SK)', 'Decree (SK)', '', '', '-'),
    (50, 'prokus-2020 prokus-2021', 'tahap', 'pelatihan', 'Lokakarya dan pelatihan per klaster', 'Workshop and training by cluster', '', 'Di tiap kecamatan; urutan Bandung Barat 2020.', 'suara'),
    (60, 'prokus-2020 prokus-2021', 'tahap', 'rencana-usaha', 'Rencana usaha', 'Business plan', '', '', '-'),
    (70, 'prokus-2020 prokus-2021', 'tahap', 'penyaluran', 'Penyaluran modal usaha', 'Payment of the capital', '', 'Urutan Bandung Barat 2020.', 'suara'),
    (80, 'prokus-2020 prokus-2021', 'tahap', 'pendampingan', 'Pendampingan', 'Accompaniment', '', 'Tiga bulan, oleh MiBi dan TKSK; urutan Bandung Barat 2020.', 'suara'),
    (90, 'prokus-2020 prokus-2021', 'tahap', 'monitoring', 'Monitoring', 'Monitoring', '', '', '-'),
    (100, 'prokus-2020 prokus-2021', 'tahap', 'evaluasi', 'Evaluasi', 'Evaluation', '', '', '-'),
    (110, 'prokus-2020 prokus-2021', 'tahap', 'rujukan', 'Rujukan permodalan', 'Referral to lenders', '', 'Setelah satu tahun, ke koperasi, perbankan, atau lembaga modal.', 'pr'),
    (120, 'prokus-2020 prokus-2021', 'tahap', 'terminasi', 'Terminasi', 'Leaving the programme', '', '', '-'),

    (10, 'prokus-2020 prokus-2021', 'hasil', 'keterampilan-keuangan', 'Keterampilan keuangan meningkat', 'Better financial skills', '', '', 'pendiri'),
    (20, 'prokus-2020 prokus-2021', 'hasil', 'perencanaan-usaha', 'Perencanaan usaha', 'Business planning', '', '', 'pendiri'),
    (30, 'prokus-2020 prokus-2021', 'hasil', 'pendapatan', 'Pendapatan meningkat', 'Higher income', '', '', 'pendiri'),
    (40, 'prokus-2020 prokus-2021', 'hasil', 'perilaku', 'Perilaku berubah', 'Changed behaviour', '', '', 'pendiri'),
    (50, 'prokus-2020 prokus-2021', 'hasil', 'jiwa-usaha', 'Jiwa usaha', 'Entrepreneurial spirit', '', '', 'pendiri'),
    (60, 'prokus-2020 prokus-2021', 'hasil', 'lapangan-kerja', 'Membuka lapangan kerja', 'Jobs created', '', '', 'pendiri'),
    (70, 'prokus-2020 prokus-2021', 'hasil', 'kreatif-inovatif', 'KPM kreatif dan inovatif', 'Creative and inventive families', '', 'Pahlawan ekonomi keluarga dan warga sekitarnya.', 'pendiri'),

    (10, 'prokus-2021', 'keberhasilan', 'tujuh-hasil', 'Ketujuh hasil', 'The seven outcomes', '', 'Ambangnya tidak diterbitkan.', 'pendiri'),
    (10, 'pena-2022 pena-2023 pena-2024', 'keberhasilan', 'graduasi', 'Graduasi: penghasilan di atas UMK', 'Graduated: income above the regency''s minimum wage', 'penghasilan > umk', 'Dipantau tiga bulan sebelumnya.', 'merdeka'),
    (20, 'pena-2023', 'keberhasilan', 'di-atas-gk', 'Naik, di atas garis ekstrem, di bawah garis kemiskinan', 'Up, above the extreme line, below the poverty line', '', '', 'jabar'),
    (30, 'pena-2023', 'keberhasilan', 'di-bawah-ekstrem', 'Naik, di bawah garis ekstrem', 'Up, below the extreme line', '', '', 'jabar'),
    (15, 'pena-2023', 'keberhasilan', 'di-bawah-umk', 'Naik, di bawah UMK', 'Up, below the minimum wage', '', '', 'jabar'),
    (40, 'pena-2023', 'keberhasilan', 'tidak-naik', 'Tidak naik', 'Not up', '', '', 'jabar'),

    (10, 'prokus-2020', 'pendamping', 'tksk', 'TKSK', 'Subdistrict welfare worker (TKSK)', 'status_pkh = graduasi-mandiri | graduasi-alamiah', '', 'teropong'),
    (10, 'prokus-2021', 'pendamping', 'pendamping-pkh', 'Pendamping PKH', 'PKH companion', 'status_pkh = aktif', 'Pendamping sosial adalah pendamping PKH dan TKSK; pembagiannya bawaan.', '-'),
    (20, 'prokus-2021', 'pendamping', 'tksk', 'TKSK', 'Subdistrict welfare worker (TKSK)', 'status_pkh = graduasi-mandiri | graduasi-alamiah', 'Pembagiannya bawaan.', '-'),
    (10, 'pena-2024', 'pendamping', 'pendamping-sosial', 'Pendamping sosial', 'Social companion', '', '', 'palpres')
) as t (urut, editions, list, code, label, english, rule, note, kunci)
join sumber using (kunci)
join programme.edition e on e.key = any (string_to_array(t.editions, ' '));

insert into programme.scheme (id, edition, position, name, flow, form, standing, participant, amount, recipients, ceiling, legal_number, legal_about, note, source)
select id::uuid, edition, urut, name, flow, form, standing, participant, amount, recipients, ceiling, legal_number, legal_about, note, alamat
from (values
    ('01900000-0000-7000-8000-000000000101', 'prokus-2020', 10, 'BSiMU, rencana 19 Februari 2020', 'kpm', 'uang', 'rencana', '', 3500000, 16000, 50000000000, '', '', 'Keluarga PKH tanpa usaha dan tanpa kredit; sumber menyebut "sekitar Rp50 miliar".', 'sepuluh'),
    ('01900000-0000-7000-8000-000000000102', 'prokus-2020', 20, 'BSiMU masa pandemi, 24 Juli 2020', 'kpm', 'uang', 'berlaku', 'baru', 500000, 10000, 5000000000, '', '', 'KPM PKH graduasi dengan rintisan usaha.', 'lima'),
    ('01900000-0000-7000-8000-000000000103', 'prokus-2020', 30, 'BSiMU reguler', 'kpm', 'uang', 'berlaku', 'baru', 3500000, 1000, null, '', '', 'Juga disebut "lebih dari 1.000". Sebuah KPM dapat menerima keduanya.', 'lima'),
    ('01900000-0000-7000-8000-000000000201', 'prokus-2021', 10, 'BSiMU, rencana Desember 2020', 'kpm', 'uang', 'rencana', 'baru', 3500000, 7000, null, '', '', 'Pikiran Rakyat, 23 Desember 2020; menyebut KPM PKH graduasi.', 'pr'),
    ('01900000-0000-7000-8000-000000000202', 'prokus-2021', 20, 'BSiMU, rencana Januari 2021', 'kpm', 'uang', 'rencana', 'baru', 2000000, 7000, null, '', '', 'Media Indonesia, 30 Januari 2021; menyebut KPM PKH graduasi.', 'media'),
    ('01900000-0000-7000-8000-000000000203', 'prokus-2021', 30, 'Pengembangan usaha bagi KPM lanjutan', 'kpm', 'barang', 'berlaku', 'lanjutan', null, null, null, '', '', '"Kemarin bantuannya uang tunai, sekarang bantuannya pengembangan usaha."', 'okezone'),
    ('01900000-0000-7000-8000-000000000204', 'prokus-2021', 40, 'Bantuan Bina Usaha: perlengkapan dan peralatan', 'kpm', 'barang', 'berlaku', '', null, null, null, 'Keputusan Direktur PSPKKM No. …/5.2/KPTS/10/2021', 'Petunjuk Teknis Pemberian Bantuan Bina Usaha PPKS dan Penerima Program Kemensos Lainnya', 'Nomor tidak lengkap dalam sumber.', 'bina'),
    ('01900000-0000-7000-8000-000000000205', 'prokus-2021', 50, 'Bantuan Operasional ProKUS (BOP)', 'inkubator', 'operasional', 'berlaku', '', null, null, null, 'Keputusan Direktur PSPKKM No. 100/5.2/KPTS/09/2021', 'Petunjuk Teknis Pengelolaan Bantuan Operasional ProKUS Tahun 2021', 'Bagi perguruan tinggi, lembaga, atau badan usaha yang mendampingi.', 'bop'),
    ('01900000-0000-7000-8000-000000000301', 'pena-2022', 10, 'PENA', 'kpm', 'uang', 'berlaku', 'baru', 6000000, 8500, null, 'Keputusan Dirjen Dayasos No. 229/5/HK.01/10/2022', 'Petunjuk Teknis PENA 2022', 'Dasar hukum: id.scribd.com/document/719937061.', 'ayobogor'),
    ('01900000-0000-7000-8000-000000000302', 'pena-2022', 20, 'PENA Malang Raya bersama Bank Indonesia', 'kpm', 'uang', 'berlaku', 'baru', 10000000, null, null, '', '', 'Didanai bersama Bank Indonesia.', 'ayobogor'),
    ('01900000-0000-7000-8000-000000000401', 'pena-2023', 10, 'PENA, November 2023', 'kpm', 'uang', 'berlaku', 'baru', 5000000, null, null, '', '', '', 'antara'),
    ('01900000-0000-7000-8000-000000000501', 'pena-2024', 10, 'PENA Reguler', 'kpm', 'uang', 'berlaku', 'reguler', 5500000, null, null, '', '', '', 'antara'),
    ('01900000-0000-7000-8000-000000000502', 'pena-2024', 20, 'PENA Berdikari', 'kpm', 'uang', 'berlaku', 'berdikari', 2400000, null, null, '', '', 'Dibayarkan lewat kantor pos.', 'antara')
) as s (id, edition, urut, name, flow, form, standing, participant, amount, recipients, ceiling, legal_number, legal_about, note, kunci)
join sumber using (kunci);

insert into programme.round (id, edition, kind, label, state)
values
    ('01900000-0000-7000-8000-000000001201', 'prokus-2021', 'awal', 'Monitoring awal', 'rencana'),
    ('01900000-0000-7000-8000-000000001202', 'prokus-2021', 'berkala', 'Monitoring berkala', 'rencana'),
    ('01900000-0000-7000-8000-000000001203', 'prokus-2021', 'akhir', 'Monitoring akhir', 'rencana');

insert into programme.quota (id, edition, parent, position, level, code, label, families, source)
select id::uuid, edition, parent::uuid, urut, level, code, label, families, alamat
from (values
    ('01900000-0000-7000-8000-000000002101', 'prokus-2020', null, 10, 'nasional', '', 'Nasional', 1000, 'pendiri'),
    ('01900000-0000-7000-8000-000000002201', 'prokus-2021', null, 10, 'nasional', '', 'Nasional', 8000, 'pendiri'),
    ('01900000-0000-7000-8000-000000002202', 'prokus-2021', '01900000-0000-7000-8000-000000002201', 20, 'peserta', 'baru', 'KPM baru, PKH aktif', 7000, 'pendiri'),
    ('01900000-0000-7000-8000-000000002203', 'prokus-2021', '01900000-0000-7000-8000-000000002201', 30, 'peserta', 'lanjutan', 'KPM lanjutan 2020', 1000, 'pendiri'),
    ('01900000-0000-7000-8000-000000002301', 'pena-2022', null, 10, 'nasional', '', 'Nasional', 8500, 'ayobogor')
) as q (id, edition, parent, urut, level, code, label, families, kunci)
join sumber using (kunci);
