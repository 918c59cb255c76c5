create table indicator.ppi_answer (
    edition     int                not null,
    family      uuid               not null,
    kind        text               not null check (kind ~ '^ppi-\d{4}$'),
    asked_on    date               not null,
    likelihoods double precision[] not null,
    primary key (edition, family, kind)
);
create index ppi_answer_family on indicator.ppi_answer (family);
comment on table indicator.ppi_answer is 'The likelihoods by a family''s last scorecard (PPI) of a version in an edition. They say something of groups, never of one family. Follows from registry.entry_standing alone and is kept up with it.';
comment on column indicator.ppi_answer.edition is 'The programme year of the entry.';
comment on column indicator.ppi_answer.family is 'Whose.';
comment on column indicator.ppi_answer.kind is 'The card: ppi-2012, ppi-2016 or ppi-2022.';
comment on column indicator.ppi_answer.asked_on is 'The day on which it was asked.';
comment on column indicator.ppi_answer.likelihoods is 'From 0 to 1, one for each poverty line in the order of the card (indicator/ppi-garis.csv).';

alter table indicator.ppi_answer enable row level security;
create policy within_scope on indicator.ppi_answer using (
    (select access.sees_everything()) or exists (select from registry.family f where f.id = ppi_answer.family));

create function indicator.ppi_rates(wanted_edition int, wanted_place text)
    returns table (kind text, line int, rate double precision, families int)
    language sql stable security definer
    set search_path = indicator, registry, access, public, pg_temp
as $$
    select answer.kind, likely.line::int, avg(likely.likelihood), count(*)::int
    from indicator.ppi_answer answer
    cross join lateral unnest(answer.likelihoods) with ordinality as likely (likelihood, line)
    where answer.edition = wanted_edition
        and answer.family in (
            select listing.family from registry.listing
            where listing.edition = wanted_edition
                and left(listing.place, length(wanted_place)) = wanted_place
                and (access.sees_everything() or access.scope() && access.keys(listing.place, listing.incubator)))
    group by 1, 2
$$;
comment on function indicator.ppi_rates(int, text) is
    'The mean of the likelihoods for every card and line, of families within the scope of whoever asks: means of likelihoods, never of scores.';
revoke all on function indicator.ppi_rates(int, text) from public;
grant execute on function indicator.ppi_rates(int, text) to prokus_aplikasi;
