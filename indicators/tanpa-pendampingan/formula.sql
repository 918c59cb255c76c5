select family, edition, '' as round, case when sessions + visits = 0 then 1 else 0 end as value
from facts.family_edition
