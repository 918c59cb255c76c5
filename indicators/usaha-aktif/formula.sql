select family, edition, round, case when closed then 0 else 1 end as value
from facts.family_round
where reported_on is not null
