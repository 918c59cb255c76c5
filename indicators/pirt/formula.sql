select family, edition, '' as round, case when pirt then 1 else 0 end as value
from facts.family_edition
where pirt is not null
