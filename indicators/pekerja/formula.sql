select family, edition, round, workers as value
from facts.family_round
where workers is not null
