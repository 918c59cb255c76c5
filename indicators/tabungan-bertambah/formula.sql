select family, edition, '' as round, case when closing.savings > opening.savings then 1 else 0 end as value
from facts.family_round opening
join facts.family_round closing using (family, edition)
where opening.round = 'awal' and closing.round = 'akhir'
  and opening.savings is not null and closing.savings is not null
