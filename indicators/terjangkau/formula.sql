select family, edition, '' as round, case when reported then 1 else 0 end as value
from facts.family_edition
