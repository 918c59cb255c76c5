select family, edition, '' as round, case when brand then 1 else 0 end as value
from facts.family_edition
where brand is not null
