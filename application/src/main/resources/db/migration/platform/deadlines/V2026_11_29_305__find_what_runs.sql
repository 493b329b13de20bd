-- A child of ten years' history has hundreds of clocks that stopped, and a few that run. Written with
-- case, for the server takes coalesce for something that could leak what the second lock hides, and
-- would not look it up before the lock has been asked of every row.
drop index deadlines.occasion_child;
create index occasion_running on deadlines.occasion (child,
    (case when met_on is not null then met_on when ended_on is not null then ended_on
          else 'infinity'::date end));
