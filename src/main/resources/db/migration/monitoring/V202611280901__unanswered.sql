-- Which questions go unanswered: a form is mended by its questions, not by its senders.
alter table monitoring.trait add column unasked_at smallint[], add column silent_at smallint[];
comment on column monitoring.trait.unasked_at is 'Positions, from 1, of questions in the order of the form''s version that were not asked; empty where it was checked before this was noted.';
comment on column monitoring.trait.silent_at is 'Positions of questions that were asked and left empty or answered with "tidak tahu"; empty where it was checked before this was noted.';
