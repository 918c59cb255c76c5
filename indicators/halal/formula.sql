select family, edition, '' as round, case when halal then 1 else 0 end as value
from facts.family_edition
where halal is not null
