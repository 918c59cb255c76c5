select family, edition, round, paid_workers as value
from facts.family_round
where paid_workers is not null
