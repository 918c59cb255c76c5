select family, edition, round, sessions as value
from facts.family_round
where round not in ('awal', 'akhir') and sessions > 0
