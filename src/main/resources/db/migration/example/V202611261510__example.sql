create schema example;
comment on schema example is 'Which invented world is in the database, and how far somebody has walked through it.';

create table example.world (
    only_one  boolean     primary key default true check (only_one),
    seed      bigint      not null,
    faults    boolean     not null,
    loaded_at timestamptz not null
);
comment on table example.world is 'The invented world that fills this database; no row where there is none.';
comment on column example.world.only_one is 'There is never a second.';
comment on column example.world.seed is 'The number it was made from: the same number, the same world.';
comment on column example.world.faults is 'Whether faults were planted in it.';
comment on column example.world.loaded_at is 'When it was brought in.';

create table example.answer (
    account  text        not null,
    task     text        not null,
    answer   text        not null,
    right_so boolean     not null,
    at       timestamptz not null,
    primary key (account, task)
);
comment on table example.answer is 'What somebody has answered to the tasks of the guided trail; the last answer counts.';
comment on column example.answer.account is 'Who.';
comment on column example.answer.task is 'A fault''s or a page''s code.';
comment on column example.answer.answer is 'What was answered; empty where looking was the task.';
comment on column example.answer.right_so is 'Whether it was right.';
comment on column example.answer.at is 'When.';
