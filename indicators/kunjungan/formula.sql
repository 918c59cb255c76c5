select family, edition, '' as round, visits as value
from facts.family_edition
