select family, edition, round, case when closed then 'tutup' else stage end as class
from facts.family_round
where stage <> '' or closed
