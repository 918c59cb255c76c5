select family, edition, '' as round, case when planned then 1 else 0 end as value
from facts.family_edition
