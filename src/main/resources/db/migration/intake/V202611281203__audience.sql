-- Who sees a row that stands, and the notes on it, is asked with every row; so it is written down with them.
select access.bear_audience('intake.standing_row');
select access.bear_audience('intake.standing_note');
