-- What comes first under an instance is kept by one statement, without a lock: whoever else sends it finds it there.
create unique index submission_first on monitoring.submission (form, instance) where state <> 'VARIAN';
