select family, edition, round, income as value
from facts.family_round
where income is not null
