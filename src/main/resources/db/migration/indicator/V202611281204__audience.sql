-- A small scope's indicators are counted from the lines of all families, each asked who sees it; so it is written down with them.
grant select on access.audience to prokus_rumus;
select access.bear_audience('indicator.family');
select access.bear_audience('indicator.family_round');
