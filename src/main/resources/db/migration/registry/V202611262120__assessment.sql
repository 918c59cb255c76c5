-- What a family is assessed for, and when a check of the screening holds, is each edition's own.
alter table programme.edition_term drop constraint edition_term_list_check;
alter table programme.edition_term add constraint edition_term_list_check check (list ~ '^[a-z]+(-[a-z]+)*$');
comment on column programme.edition_term.list is 'Which list: komponen, peserta (participant types), status-pkh, syarat (eligibility: the checks of the screening), klaster, kelas (stage classes), aspek (of the classification), tahap (stages of the cycle), hasil (outcomes), keberhasilan (success rules), pendamping (companion by default), risiko-sosial (social risks and problems) and whatever else the programme knows.';

-- No source lists the risks that ProKUS asks about: an honest start, to be changed on the edition's page.
insert into programme.edition_term (edition, list, code, position, label, english, note)
select e.key, 'risiko-sosial', r.code, r.position, r.label, r.english, 'Bawaan sistem, belum dari sumber resmi.'
from programme.edition e
cross join (values
    ('pekerjaan', 10, 'kehilangan pekerjaan atau penghasilan', 'loss of work or income'),
    ('sakit', 20, 'sakit berat atau menahun', 'severe or chronic illness'),
    ('disabilitas', 30, 'disabilitas dalam keluarga', 'disability in the family'),
    ('lansia', 40, 'lanjut usia tanpa perawatan', 'elderly without care'),
    ('putus-sekolah', 50, 'anak putus sekolah', 'children out of school'),
    ('pangan', 60, 'kekurangan pangan', 'lack of food'),
    ('rumah', 70, 'rumah tidak layak huni', 'unfit housing'),
    ('utang', 80, 'terjerat utang berbunga', 'trapped in debt'),
    ('kekerasan', 90, 'kekerasan atau penelantaran', 'violence or neglect'),
    ('bencana', 100, 'terdampak atau terancam bencana', 'hit or threatened by disaster'),
    ('lain', 110, 'risiko lain', 'another risk')) as r (code, position, label, english)
on conflict do nothing;

-- What the family's own timeline can answer is computed; a person still confirms the result of the screening.
update programme.edition_term t set rule = r.rule
from (values
    ('prokus-2021', 'pkh', 'status_pkh = aktif | graduasi | graduasi-mandiri | graduasi-alamiah'),
    ('prokus-2020', 'dtks', 'dtks = cocok'),
    ('prokus-2021', 'dtks', 'dtks = cocok'),
    ('prokus-2020', 'rintisan-usaha', 'usaha = ada'),
    ('prokus-2021', 'rintisan-usaha', 'usaha = ada'),
    ('prokus-2020', 'belum-kredit', 'kredit = belum'),
    ('pena-2022', 'embrio-usaha', 'usaha = ada'),
    ('pena-2023', 'embrio-usaha', 'usaha = ada')) as r (edition, code, rule)
where t.edition = r.edition and t.list = 'syarat' and t.code = r.code and t.rule = '';
