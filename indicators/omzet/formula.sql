select family, edition, round, turnover as value
from facts.family_round
where turnover is not null
