select family, edition, '' as round, case when nib then 1 else 0 end as value
from facts.family_edition
where nib is not null
