alter table access.mandate add column delegated_by text references access.account (name);
comment on column access.mandate.delegated_by is 'Whose duty it is, where they handed it over for a time; empty for a duty of one''s own.';
