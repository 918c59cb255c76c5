select family, edition, round, profit as value
from facts.family_round
where profit is not null
