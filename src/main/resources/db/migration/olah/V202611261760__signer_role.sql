-- Whoever may publish could sign any step; a step belongs to whoever holds its post.
alter table olah.sign_off_step add column role text collate "C" not null default '';
update olah.sign_off_step set role = case position when 1 then 'subdit' else 'direktur' end;
alter table olah.sign_off_step alter column role drop default;
alter table olah.sign_off_step add check (role <> '');
comment on column olah.sign_off_step.role is 'The code of the role whose holder signs it, such as subdit.';
