-- What comes first under an instance is kept by one statement, without a lock: whoever else sends it finds it there. Of the
-- variants beside it, which are few, the same bytes are still one line.
create unique index submission_first on monitoring.submission (form, instance) where state <> 'VARIAN';
create unique index submission_variant on monitoring.submission (form, instance, sha256) where state = 'VARIAN';
alter table monitoring.submission drop constraint submission_form_instance_sha256_key;
