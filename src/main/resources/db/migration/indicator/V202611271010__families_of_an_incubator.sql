-- Exact medians of one incubator look its families up, among a million too.
create index family_incubator on indicator.family (edition, incubator);
