select now.family, now.edition, now.round, case when now.closed then 'tutup' else now.stage end as class
from facts.family_round now
left join facts.family_round opening
    on opening.family = now.family and opening.edition = now.edition and opening.round = 'awal'
where now.stage <> '' or now.closed and opening.stage <> ''
