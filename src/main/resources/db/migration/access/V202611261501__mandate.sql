alter table access.account add column full_name text not null default '';
alter table access.account add column closed_at timestamptz;
comment on column access.account.full_name is 'The person''s name, as shown beside what they did; empty where the account''s name is all there is.';
comment on column access.account.closed_at is 'Since when nobody can sign in with it; empty while it is open. Accounts are never deleted: the trail names them.';

create table access.mandate (
    id         uuid primary key,
    account    text not null references access.account (name),
    role       text collate "C" not null check (role <> ''),
    place      text collate "C" not null check (place ~ '^(\d{2}|\d{4}|\d{6})?$'),
    partner    text not null,
    from_day   date not null,
    until_day  date check (until_day >= from_day),
    given_by   text not null,
    given_at   timestamptz not null
);
create index mandate_account on access.mandate (account, from_day);
comment on table access.mandate is 'What somebody does, where and for whom, from which day to which: what they may see and do follows from it.';
comment on column access.mandate.id is 'UUIDv7, made by the programme.';
comment on column access.mandate.account is 'Whose duty.';
comment on column access.mandate.role is 'A role''s code, such as dinsosprov.';
comment on column access.mandate.place is 'Kemendagri digits of the province, kabupaten or kecamatan; empty where it is the whole country.';
comment on column access.mandate.partner is 'The incubator''s name; empty where the duty is for none.';
comment on column access.mandate.from_day is 'Its first day, in Jakarta.';
comment on column access.mandate.until_day is 'Its last day, in Jakarta; empty while no end is known.';
comment on column access.mandate.given_by is 'The account''s name, or "terminal:" and the name of whoever ran the command.';
comment on column access.mandate.given_at is 'When it was given.';

-- Until now everybody did everything; the account of the first start goes on running the machine.
insert into access.mandate (id, account, role, place, partner, from_day, given_by, given_at)
select gen_random_uuid(), name, 'operator', '', '', (created_at at time zone 'Asia/Jakarta')::date, 'terminal:prokus', now()
from access.account;
