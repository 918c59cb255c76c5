create table monitoring.trait (
    submission uuid        primary key references monitoring.submission on delete cascade,
    began_at   timestamptz,
    seconds    integer     check (seconds >= 0),
    asked      smallint    not null check (asked >= 0),
    silent     smallint    not null check (silent between 0 and asked),
    blocks     smallint    not null check (blocks >= 0),
    straight   smallint    not null check (straight between 0 and blocks),
    digits     smallint[]  not null,
    latitude   double precision,
    longitude  double precision,
    said       integer[]   not null,
    alike      real        not null check (alike between 0 and 1),
    alike_to   uuid        references monitoring.submission on delete set null,
    check ((latitude is null) = (longitude is null))
);
comment on table monitoring.trait is 'How a submission was filled in, not what it says: what the checks of quality look at. Written when it is checked, anew whenever it is checked again.';
comment on column monitoring.trait.submission is 'Which.';
comment on column monitoring.trait.began_at is 'When it was opened, by the sender''s clock; empty where the form does not say.';
comment on column monitoring.trait.seconds is 'From opening to finishing, by the same clock; empty where it runs backwards or longer than a day.';
comment on column monitoring.trait.asked is 'Questions that were asked.';
comment on column monitoring.trait.silent is 'Of these, left empty or answered with "tidak tahu".';
comment on column monitoring.trait.blocks is 'Blocks of like questions that were answered whole.';
comment on column monitoring.trait.straight is 'Of these, answered alike from the first question to the last.';
comment on column monitoring.trait.digits is 'The last digit other than zero of every amount of a thousand or more.';
comment on column monitoring.trait.latitude is 'Degrees, where a place was recorded.';
comment on column monitoring.trait.longitude is 'Degrees.';
comment on column monitoring.trait.said is 'A hash of each answer in the form''s order, 0 where there is none: equal answers are told, not what they were.';
comment on column monitoring.trait.alike is 'The greatest share of equal answers with one of the sender''s fifty submissions of this form before, from 0 to 1.';
comment on column monitoring.trait.alike_to is 'Which that was; empty where there was none before.';
alter table monitoring.trait enable row level security;
create policy within_scope on monitoring.trait using (
    (select access.sees_everything()) or exists (select from monitoring.submission s where s.id = trait.submission));

create table monitoring.look (
    id         uuid        primary key,
    submission uuid        not null references monitoring.submission,
    outcome    text        not null check (outcome in ('wajar', 'diperbaiki', 'dikembalikan', 'belum-jelas')),
    note       text        not null,
    looked_by  text        not null,
    looked_at  timestamptz not null
);
create index look_submission on monitoring.look (submission, id);
comment on table monitoring.look is 'What somebody found who looked into a submission that a check had put forward. The last line counts, the others stay.';
comment on column monitoring.look.id is 'UUIDv7, made by the programme.';
comment on column monitoring.look.submission is 'Which.';
comment on column monitoring.look.outcome is 'wajar (in order), diperbaiki (corrected), dikembalikan (returned to its sender), belum-jelas (not clear yet).';
comment on column monitoring.look.note is 'In words, may be empty. Never a number of a person.';
comment on column monitoring.look.looked_by is 'Whose word it is: an account''s name.';
comment on column monitoring.look.looked_at is 'When.';
alter table monitoring.look enable row level security;
create policy within_scope on monitoring.look using (
    (select access.sees_everything()) or exists (select from monitoring.submission s where s.id = look.submission));

create table monitoring.recheck_draw (
    id        uuid        primary key,
    form      text        not null,
    from_day  date        not null,
    until_day date        not null check (until_day >= from_day),
    percent   smallint    not null check (percent between 1 and 100),
    seed      bigint      not null,
    known     integer     not null check (known >= 0),
    made_by   text        not null,
    made_at   timestamptz not null
);
comment on table monitoring.recheck_draw is 'A drawn sample of submissions whose questions are asked once more by somebody else.';
comment on column monitoring.recheck_draw.id is 'UUIDv7, made by the programme.';
comment on column monitoring.recheck_draw.form is 'Of which form.';
comment on column monitoring.recheck_draw.from_day is 'First day on which they came, in Jakarta.';
comment on column monitoring.recheck_draw.until_day is 'Last day.';
comment on column monitoring.recheck_draw.percent is 'How many of a hundred of each sender are drawn, at least one.';
comment on column monitoring.recheck_draw.seed is 'With it the same submissions are drawn again from the same list.';
comment on column monitoring.recheck_draw.known is 'How many submissions were on the list.';
comment on column monitoring.recheck_draw.made_by is 'Who drew: an account''s name.';
comment on column monitoring.recheck_draw.made_at is 'When.';
alter table monitoring.recheck_draw enable row level security;
create policy everybody on monitoring.recheck_draw using (true);

create table monitoring.recheck (
    draw        uuid        not null references monitoring.recheck_draw,
    submission  uuid        not null references monitoring.submission,
    sender      text        not null,
    probability real        not null check (probability > 0 and probability <= 1),
    outcome     text        check (outcome in ('ditanya', 'tidak-bertemu', 'menolak')),
    asked_by    text,
    asked_at    timestamptz,
    primary key (draw, submission),
    check ((outcome is null) = (asked_by is null) and (outcome is null) = (asked_at is null)),
    check (asked_by <> sender)
);
comment on table monitoring.recheck is 'A drawn submission, and whether its questions were asked once more.';
comment on column monitoring.recheck.draw is 'Of which draw.';
comment on column monitoring.recheck.submission is 'Which.';
comment on column monitoring.recheck.sender is 'Who asked the first time, and may not ask again.';
comment on column monitoring.recheck.probability is 'That it was drawn.';
comment on column monitoring.recheck.outcome is 'ditanya (asked), tidak-bertemu (nobody met), menolak (did not want to answer); empty while it waits.';
comment on column monitoring.recheck.asked_by is 'Who asked the second time: an account''s name.';
comment on column monitoring.recheck.asked_at is 'When the answers were entered.';
alter table monitoring.recheck enable row level security;
create policy within_scope on monitoring.recheck using (
    (select access.sees_everything()) or exists (select from monitoring.submission s where s.id = recheck.submission));

create table monitoring.recheck_answer (
    draw       uuid     not null,
    submission uuid     not null,
    path       text     not null,
    kind       smallint not null check (kind in (1, 2, 3)),
    before     text     not null,
    after      text     not null,
    equal      boolean  not null,
    primary key (draw, submission, path),
    foreign key (draw, submission) references monitoring.recheck
);
comment on table monitoring.recheck_answer is 'One question asked twice.';
comment on column monitoring.recheck_answer.draw is 'Of which draw.';
comment on column monitoring.recheck_answer.submission is 'Which submission.';
comment on column monitoring.recheck_answer.path is 'The question, as a path in the form.';
comment on column monitoring.recheck_answer.kind is '1: does not change and is easily said, so that an error is the asker''s; 2: hard to ask, so that an error calls for training; 3: may change by itself.';
comment on column monitoring.recheck_answer.before is 'What was answered first.';
comment on column monitoring.recheck_answer.after is 'What was answered the second time.';
comment on column monitoring.recheck_answer.equal is 'Whether both say the same, within what the question allows.';
alter table monitoring.recheck_answer enable row level security;
create policy within_scope on monitoring.recheck_answer using (
    (select access.sees_everything()) or exists (select from monitoring.submission s where s.id = recheck_answer.submission));
