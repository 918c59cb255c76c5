alter table intake.column_choice add column withdrawn boolean not null default false;
comment on column intake.column_choice.withdrawn is 'Whether it takes the earlier word on this heading back, so that nothing is remembered of it any more.';
