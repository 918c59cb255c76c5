select family, edition, '' as round, trainings::numeric / (trainings + absences) as value
from facts.family_edition
where trainings + absences > 0
