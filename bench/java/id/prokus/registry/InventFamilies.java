package id.prokus.registry;

import id.prokus.database.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts invented families into the database of a data folder, or writes a workbook of invented candidates. */
final class InventFamilies {

    private static final String FIRST =
            "Siti,Sri,Dewi,Nur,Ani,Rina,Yuli,Wati,Endang,Tuti,Ida,Lestari,Maryam,Rohani,Kartini,Sumarni,Suparti,Murni,Yani,Eka,Dwi,Tri,Ratna,Indah,Fitri,Umi,Aminah,Halimah,Zulaikha,Nining,Titin,Imas,Euis,Neneng,Wayan,Made,Ketut,Nyoman,Andi,Besse";
    private static final String LAST =
            "Wulandari,Handayani,Rahayu,Susanti,Kurniasih,Setiawati,Hasanah,Khotimah,Yuliana,Astuti,Puspita,Anggraini,Maharani,Safitri,Permata,Utami,Hartati,Suryani,Marlina,Oktaviani,Novita,Aprilia,Damayanti,Pertiwi,Kusuma,Nurjanah,Fatimah,Rosdiana,Mulyani,Sulastri,Suhartini,Komariah,Juariah,Maemunah,Saodah,Rukmini,Sukaesih,Waliah,Kasmirah,Zubaidah";

    private InventFamilies() {}

    /** {@code keluarga DATA PROGRAMS DISTRICTS.csv HOW_MANY} or {@code usulan FILE DISTRICTS.csv HOW_MANY}. */
    public static void main(String[] arguments) throws IOException {
        if (arguments[0].equals("keluarga")) {
            families(
                    Path.of(arguments[1]),
                    Path.of(arguments[2]),
                    districts(Path.of(arguments[3])),
                    Integer.parseInt(arguments[4]));
        } else {
            candidates(Path.of(arguments[1]), districts(Path.of(arguments[2])), Integer.parseInt(arguments[3]));
        }
    }

    private static List<String> districts(Path csv) throws IOException {
        return Files.readAllLines(csv).stream()
                .skip(1)
                .map(line -> line.split(",")[2])
                .filter(code -> code.matches("\\d{6}"))
                .distinct()
                .toList();
    }

    private static void families(Path data, Path programs, List<String> districts, int howMany) {
        try (var server = EmbeddedPostgres.in(data, programs)) {
            var database = JdbcClient.create(
                    new org.springframework.jdbc.datasource.SingleConnectionDataSource(connection(server), true));
            for (String statement : List.of(
                    "set session_replication_role = replica",
                    "set synchronous_commit = off",
                    "set maintenance_work_mem = '256MB'",
                    """
                    create temp table invented as
                    select uuidv7() as id, n, d.codes[1 + n %% array_length(d.codes, 1)] as district,
                           f.words[1 + (n * 7919) %% 40] || ' ' || l.words[1 + (n * 104729 / 40) %% 40]
                               || case when n %% 3 = 0 then ' ' || l.words[1 + (n * 15485863 / 97) %% 40] else '' end as name,
                           'Inkubator Contoh ' || lpad((1 + n %% 27)::text, 2, '0') as incubator,
                           date '1960-01-01' + (n * 31 %% 14000)::int as birth
                    from generate_series(1::bigint, %d) n,
                         (select string_to_array('%s', ',') as codes) d,
                         (select string_to_array('%s', ',') as words) f, (select string_to_array('%s', ',') as words) l
                    """.formatted(howMany, String.join(",", districts), FIRST, LAST),
                    """
                    insert into registry.family (id, name, sex, birth_date, registered_in, regency, incubator, registered_at, registered_by)
                    select id, name, 'P', birth, left(district, 4), left(district, 4), incubator, now(), 'tolok ukur' from invented
                    """,
                    """
                    insert into registry.identity (id, family, kind, number, regency, incubator, valid_from)
                    select uuidv7(), id, 'NIK', district || lpad((extract(day from birth) + 40)::int::text, 2, '0')
                           || to_char(birth, 'MMYY') || lpad((5000 + n / 6000)::text, 4, '0'), left(district, 4), incubator, '2021-03-01'
                    from invented on conflict do nothing
                    """,
                    """
                    insert into registry.identity (id, family, kind, number, regency, incubator, valid_from)
                    select uuidv7(), id, 'KK', district || lpad(n::text, 10, '7'), left(district, 4), incubator, '2021-03-01'
                    from invented on conflict do nothing
                    """,
                    // Its triggers write down who sees it, and who sees the family.
                    "set session_replication_role = origin",
                    """
                    insert into registry.enrolment (id, family, edition, cohort, pkh_status, regency, incubator, district, village, address)
                    select id, id, 2019, case when n % 8 = 0 then 'CONTINUING' else 'NEW' end, case when n % 5 = 0 then 'GRADUASI' else 'AKTIF' end,
                           left(district, 4), incubator, district, 'Desa Rekaan', 'Jalan Rekaan' from invented
                    """,
                    "set session_replication_role = replica",
                    """
                    insert into registry.enrolment_event (id, enrolment, family, edition, kind, happened_on, reason, decree, regency, incubator, recorded_at, recorded_by)
                    select uuidv7(), id, id, 2019, case when n % 50 = 0 then 'MUNDUR' when n % 333 = 0 then 'MENINGGAL' else 'DITETAPKAN' end,
                           '2021-03-01', 'rekaan', 'SK REKAAN', left(district, 4), incubator, now(), 'tolok ukur' from invented
                    """,
                    """
                    insert into organisation.person (id, name, phone, email)
                    select ('00000000-0000-4000-9000-' || lpad(n::text, 12, '0'))::uuid, 'Mentor Rekaan ' || n, '', '' from generate_series(1, 2000) n
                    """,
                    """
                    insert into registry.entry_standing (family, thing, id, edition, kind, happened_on, said, way, reference, stated_at, recorded_at, recorded_by)
                    select id, thing, thing, 2019, 'pasangan', '2021-04-01',
                           jsonb_build_object('petugas', '00000000-0000-4000-9000-' || lpad((1 + n % 2000)::text, 12, '0'), 'peran', 'mentor'),
                           'SISTEM', '', now(), now(), 'tolok ukur'
                    from (select *, uuidv7() as thing from invented where n % 3 <> 0) paired
                    """,
                    """
                    insert into registry.entry_standing (family, thing, id, edition, kind, happened_on, said, way, reference, stated_at, recorded_at, recorded_by)
                    select id, thing, thing, 2019, 'penetapan-tahap', '2021-06-01',
                           jsonb_build_object('tahap', case when n % 20 = 0 then 'maju' when n % 4 = 0 then 'berkembang' else 'pemula' end),
                           'SISTEM', '', now(), now(), 'tolok ukur'
                    from (select *, uuidv7() as thing from invented where n % 2 = 0) staged
                    """,
                    "analyze registry.family",
                    "analyze registry.identity",
                    "analyze registry.enrolment",
                    "analyze registry.enrolment_event",
                    "analyze registry.entry_standing")) {
                database.sql(statement).update();
            }
            System.out.println(database.sql("""
                    select 'nik=' || (select number from registry.identity where kind = 'NIK' order by id desc limit 1)
                        || ' mentor=00000000-0000-4000-9000-000000000042'
                    """).query(String.class).single());
        }
    }

    private static java.sql.Connection connection(EmbeddedPostgres server) {
        try {
            return server.connections("postgres").getConnection();
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One line in a hundred cannot be taken, and says so. */
    private static void candidates(Path file, List<String> districts, int howMany) throws IOException {
        String[] headings = {
            "No. KKS", "Nama Pengurus KPM", "ID BDT KPM", "NIK Pengurus", "No. KK", "Tanggal Lahir", "L/P",
            "No. Peserta PKH", "Status PKH", "Kode Provinsi", "Kode Kabupaten", "Kode Kecamatan", "Desa", "Alamat"
        };
        var random = new Random(7);
        String[] first = FIRST.split(",");
        String[] last = LAST.split(",");
        try (var out = Files.newOutputStream(file);
                var workbook = new Workbook(out, "ProKUS", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Usulan");
            for (int i = 0; i < headings.length; i++) {
                sheet.value(0, i, headings[i]);
            }
            for (int i = 1; i <= howMany; i++) {
                String district = districts.get(random.nextInt(districts.size()));
                int day = 1 + random.nextInt(28);
                int month = 1 + random.nextInt(12);
                int year = 60 + random.nextInt(35);
                String nik = "%s%02d%02d%02d%04d".formatted(district, day + 40, month, year, 1 + i % 4900);
                String[] cells = {
                    "6013%012d".formatted(i),
                    first[random.nextInt(first.length)] + " " + last[random.nextInt(last.length)],
                    "BDT%010d".formatted(i),
                    i % 100 == 0 ? nik.substring(1) : nik,
                    "%s%010d".formatted(district, 3_000_000_000L + i),
                    "%02d/%02d/19%d".formatted(day, month, year),
                    "P",
                    "31%010d".formatted(i),
                    i % 4 == 0 ? "graduasi" : "aktif",
                    district.substring(0, 2),
                    district.substring(2, 4),
                    district.substring(4),
                    "Desa Rekaan",
                    "Jalan Rekaan " + i
                };
                for (int j = 0; j < cells.length; j++) {
                    sheet.value(i, j, cells[j]);
                }
            }
        }
    }
}
