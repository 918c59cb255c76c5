select family, edition, round, savings as value
from facts.family_round
where savings is not null
