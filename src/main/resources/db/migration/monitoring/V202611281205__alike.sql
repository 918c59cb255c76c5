comment on column monitoring.trait.alike is 'The greatest share of equal answers with one of the sender''s twenty submissions of this form before, from 0 to 1.';
