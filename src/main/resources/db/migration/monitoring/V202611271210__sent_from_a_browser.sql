-- A form is also filled in with a browser, which has no password of its own.
alter table monitoring.submission alter column device drop not null;
comment on column monitoring.submission.device is 'The phone whose password it came with; empty where it came from a browser.';
alter table monitoring.attachment alter column device drop not null;
comment on column monitoring.attachment.device is 'The phone it came from; empty where it came from a browser.';
