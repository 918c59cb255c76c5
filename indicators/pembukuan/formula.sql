select family, edition, round, case when bookkeeping then 1 else 0 end as value
from facts.family_round
where bookkeeping is not null
