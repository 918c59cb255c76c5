select family, edition, '' as round, sessions as value
from facts.family_edition
