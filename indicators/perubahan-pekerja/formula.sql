select family, edition, '' as round, closing.workers - opening.workers as value
from facts.family_round opening
join facts.family_round closing using (family, edition)
where opening.round = 'awal' and closing.round = 'akhir'
  and opening.workers is not null and closing.workers is not null
