select family, edition, '' as round, case when standing = 'keluar' and left_for <> 'graduasi' then 1 else 0 end as value
from facts.family_edition
