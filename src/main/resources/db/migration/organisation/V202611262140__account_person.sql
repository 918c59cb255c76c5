create table organisation.account_person (
    account  text        primary key references access.account (name),
    person   uuid        not null unique references organisation.person,
    said_by  text        not null,
    said_at  timestamptz not null
);
comment on table organisation.account_person is 'Which person uses an account, said by an operator; never guessed from names. Without a line an account walks with no family.';
comment on column organisation.account_person.account is 'The account''s name.';
comment on column organisation.account_person.person is 'Who uses it. A person has one account.';
comment on column organisation.account_person.said_by is 'The account of whoever said so.';
comment on column organisation.account_person.said_at is 'When.';
