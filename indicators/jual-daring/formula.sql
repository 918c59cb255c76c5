select family, edition, round, case when online then 1 else 0 end as value
from facts.family_round
where online is not null
