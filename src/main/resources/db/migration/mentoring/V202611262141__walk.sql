create schema mentoring;
comment on schema mentoring is 'Who walks with a family: pairings in short, hand-overs, trainings.';

-- Lists and warnings would else read every entry of every family. Follows from registry.entry_standing alone, and is written
-- in the same transaction.
create table mentoring.walk (
    family          uuid   primary key references registry.family,
    mentor          uuid,
    mentor_since    date,
    mentor_until    date,
    companion       uuid,
    companion_role  text   check (companion_role in ('pendamping_pkh', 'tksk')),
    companion_since date,
    companion_until date,
    last_session    date,
    last_visit      date,
    last_contact    date generated always as (greatest(last_session, last_visit)) stored,
    planned         date[] not null default '{}',
    sessions        int    not null default 0,
    visits          int    not null default 0,
    missed          int    not null default 0,
    busy_month      date,
    in_busy_month   int    not null default 0,
    homework        int    not null default 0,
    present         int    not null default 0,
    turnover        bigint[] not null default '{}',
    turnover_on     date,
    aid_on          date,
    uses            int    not null default 0
);
create index walk_mentor on mentoring.walk (mentor);
create index walk_companion on mentoring.walk (companion);
create index walk_falling on mentoring.walk (family) where turnover[1] < turnover[2] and turnover[2] < turnover[3];
create index walk_unused on mentoring.walk (family) where aid_on is not null and uses = 0;
comment on table mentoring.walk is 'How a family is walked with, in one row: the pairings that were stated last, contacts, plans, and what warnings need. Follows from registry.entry_standing.';
comment on column mentoring.walk.family is 'Whose.';
comment on column mentoring.walk.mentor is 'Its latest business mentor, in organisation.person.';
comment on column mentoring.walk.mentor_since is 'Since when.';
comment on column mentoring.walk.mentor_until is 'The last day, where it ended.';
comment on column mentoring.walk.companion is 'Its latest social companion, in organisation.person.';
comment on column mentoring.walk.companion_role is 'pendamping_pkh or tksk.';
comment on column mentoring.walk.companion_since is 'Since when.';
comment on column mentoring.walk.companion_until is 'The last day, where it ended.';
comment on column mentoring.walk.last_session is 'The day of the latest session that was held.';
comment on column mentoring.walk.last_visit is 'The day of the latest companion''s visit that took place.';
comment on column mentoring.walk.last_contact is 'The later of both.';
comment on column mentoring.walk.planned is 'The days of sessions and visits that are planned, the first first; those behind us are plans of which nobody said what became.';
comment on column mentoring.walk.sessions is 'Sessions held, counted from entries.';
comment on column mentoring.walk.visits is 'Visits that took place, counted from entries.';
comment on column mentoring.walk.missed is 'Sessions and visits that were missed.';
comment on column mentoring.walk.busy_month is 'The first day of the month of the latest session.';
comment on column mentoring.walk.in_busy_month is 'Sessions held in that month.';
comment on column mentoring.walk.homework is 'Homework and follow-ups that are not done.';
comment on column mentoring.walk.present is 'Trainings and other events at which it was present.';
comment on column mentoring.walk.turnover is 'Monthly turnover in rupiah of the last three reports on the business, the latest first.';
comment on column mentoring.walk.turnover_on is 'The day of the latest of them.';
comment on column mentoring.walk.aid_on is 'The day of the first payment that was told as an event.';
comment on column mentoring.walk.uses is 'How many uses of the capital were told.';

create table mentoring.handover (
    id          uuid        primary key,
    role        text        not null check (role in ('mentor', 'pendamping_pkh', 'tksk')),
    giver       uuid        not null references organisation.person,
    receiver    uuid        not null references organisation.person,
    reason      text        not null,
    proposed_by text        not null,
    proposed_at timestamptz not null,
    answer      text        not null default '' check (answer in ('', 'diterima', 'ditolak', 'ditarik')),
    why         text        not null default '' check (answer not in ('ditolak') or why <> ''),
    answered_by text        not null default '',
    answered_at timestamptz,
    check (giver <> receiver)
);
create index handover_open on mentoring.handover (receiver) where answer = '';
comment on table mentoring.handover is 'That families shall go from one who walks with them to another. Until it is accepted nothing changes for them.';
comment on column mentoring.handover.id is 'UUIDv7, made by the programme.';
comment on column mentoring.handover.role is 'As what: mentor, pendamping_pkh or tksk.';
comment on column mentoring.handover.giver is 'Who walks with them now.';
comment on column mentoring.handover.receiver is 'Who is to.';
comment on column mentoring.handover.reason is 'Why, in the proposer''s words; may be empty.';
comment on column mentoring.handover.proposed_by is 'The account''s name.';
comment on column mentoring.handover.proposed_at is 'When.';
comment on column mentoring.handover.answer is 'diterima, ditolak, ditarik (by the proposer); empty while nobody answered.';
comment on column mentoring.handover.why is 'Why it was declined, in words.';
comment on column mentoring.handover.answered_by is 'The account''s name: the receiver''s, or of the incubator on their behalf.';
comment on column mentoring.handover.answered_at is 'When; the receiver walks with the families from that day on.';

create table mentoring.handover_family (
    handover uuid not null references mentoring.handover,
    family   uuid not null references registry.family,
    role     text not null,
    open     boolean not null default true,
    primary key (handover, family)
);
create unique index handover_family_once on mentoring.handover_family (family, role) where open;
comment on table mentoring.handover_family is 'The families of a hand-over. A family is in one open hand-over of a role at a time.';
comment on column mentoring.handover_family.handover is 'Which.';
comment on column mentoring.handover_family.family is 'The family.';
comment on column mentoring.handover_family.role is 'As in the hand-over, for the rule of one at a time.';
comment on column mentoring.handover_family.open is 'While nobody answered.';

create table mentoring.training (
    id         uuid        primary key,
    edition    int         not null,
    kind       text        not null check (kind in ('pelatihan', 'fgd', 'expo', 'kunjungan_lapangan', 'kedai', 'bimtek')),
    title      text        not null check (title <> ''),
    first_day  date        not null,
    last_day   date        not null check (last_day >= first_day),
    way        text        not null check (way in ('luring', 'daring')),
    place      text        not null,
    topics     text[]      not null,
    organiser  text        not null,
    region     text        not null check (region ~ '^(\d{2}|\d{4}|\d{6})?$'),
    partner    text        not null,
    called_off text        not null default '',
    made_by    text        not null,
    made_at    timestamptz not null
);
create index training_day on mentoring.training (edition, first_day, id);
comment on table mentoring.training is 'A training or another event of the programme. Who was there is told family by family, in entries that share its id.';
comment on column mentoring.training.id is 'UUIDv7, made by the programme; registry.entry.together of those who were there.';
comment on column mentoring.training.edition is 'The programme year.';
comment on column mentoring.training.kind is 'pelatihan, fgd, expo, kunjungan_lapangan, kedai or bimtek.';
comment on column mentoring.training.title is 'Its title.';
comment on column mentoring.training.first_day is 'Its first day.';
comment on column mentoring.training.last_day is 'Its last day.';
comment on column mentoring.training.way is 'luring (in a room) or daring (online).';
comment on column mentoring.training.place is 'The room or the address of the online meeting; may be empty.';
comment on column mentoring.training.topics is 'Topics of the curriculum of Permenkop UKM 3/2021.';
comment on column mentoring.training.organiser is 'Who holds it, in words.';
comment on column mentoring.training.region is 'Kemendagri digits of the place it is for; empty for the whole country.';
comment on column mentoring.training.partner is 'The incubator that holds it; empty for none.';
comment on column mentoring.training.called_off is 'Why it did not take place; empty where it did or will.';
comment on column mentoring.training.made_by is 'The account''s name.';
comment on column mentoring.training.made_at is 'When.';

alter table mentoring.walk enable row level security;
create policy within_scope on mentoring.walk using (
    (select access.sees_everything()) or exists (select from registry.family f where f.id = walk.family));
alter table mentoring.handover_family enable row level security;
create policy within_scope on mentoring.handover_family using (
    (select access.sees_everything()) or exists (select from registry.family f where f.id = handover_family.family));
alter table mentoring.handover enable row level security;
-- A hand-over is seen by whoever sees one of its families; while it is being made it has none yet.
create policy within_scope on mentoring.handover using (
    (select access.sees_everything())
    or exists (select from mentoring.handover_family f where f.handover = handover.id));
create policy being_proposed on mentoring.handover for insert with check (true);
-- An event is for a place: it is seen from above (who has the place in scope) and from below (who lives in it).
alter table mentoring.training enable row level security;
create policy within_scope on mentoring.training using (
    (select access.sees_everything())
    or (select access.scope()) && access.keys(region, partner)
    or exists (select from unnest((select access.scope())) key
               where (partner = '' or position('|' in key) = 0 or split_part(key, '|', 2) = partner)
                 and split_part(key, '|', 1) like region || '%'));

create table mentoring.threshold (
    warning text primary key check (warning in ('tanpa_kunjungan', 'modal_diam')),
    days    int  not null check (days between 1 and 366)
);
comment on table mentoring.threshold is 'After how many days a warning is due. No source says; the defaults are a choice, to be changed on the page of warnings.';
comment on column mentoring.threshold.warning is 'tanpa_kunjungan (no session and no visit) or modal_diam (aid without use).';
comment on column mentoring.threshold.days is 'Days.';
insert into mentoring.threshold (warning, days) values ('tanpa_kunjungan', 30), ('modal_diam', 60);
