-- A report counts as approved when it was frozen, and now also when its reviewers approved it. Only that one expression of
-- the two functions changes; where it cannot be found, the migration fails rather than leave it out.
do $$
declare
    change record;
    body text;
begin
    for change in
        select * from (values
            ('indicator.take_rounds(uuid[],text[])', 'family, edition, round, said, happened_on, way,',
             'family, edition, round, said, happened_on, way, id as word,'),
            ('indicator.take_rounds(uuid[],text[])', 'coalesce(report.way = ''OLAHAN'', false) as approved',
             'coalesce(report.way = ''OLAHAN'' or exists (select from registry.entry_approved a where a.entry = report.word), false) as approved'),
            ('indicator.take_families(uuid[])',
             'coalesce(bool_or(way = ''OLAHAN'') filter (where said.edition = placed.edition and kind = ''laporan-inkubator''), false) as approved',
             'coalesce(bool_or(way = ''OLAHAN'' and kind = ''laporan-inkubator'' or exists (select from registry.entry_approved a where a.entry = said.id)) filter (where said.edition = placed.edition and kind in (''laporan-usaha'', ''laporan-inkubator'')), false) as approved')
        ) as line (name, former, now)
    loop
        body := pg_get_functiondef(change.name::regprocedure);
        if position(change.former in body) = 0 then
            raise exception 'The expression is not in %: %', change.name, change.former;
        end if;
        execute replace(body, change.former, change.now);
    end loop;
end
$$;
