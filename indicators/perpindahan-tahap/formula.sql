select family, edition, '' as round,
       opening.stage || '>' || case when closing.closed then 'tutup' else closing.stage end as class
from facts.family_round opening
join facts.family_round closing using (family, edition)
where opening.round = 'awal' and closing.round = 'akhir'
  and opening.stage <> '' and (closing.stage <> '' or closing.closed)
