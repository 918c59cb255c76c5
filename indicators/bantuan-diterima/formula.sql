select family, edition, '' as round, paid as value
from facts.family_edition
