select family, edition, '' as round, used as value
from facts.family_edition
