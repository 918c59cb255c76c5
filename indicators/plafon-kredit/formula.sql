select family, edition, '' as round, credit as value
from facts.family_edition
where credit > 0
