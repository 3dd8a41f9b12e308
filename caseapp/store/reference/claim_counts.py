"""How many claims about each country speak of a time up to a day.

Plain SQL: the first look asks it too.
"""

COUNTED = """
WITH not_shown (id, revision) AS (
  SELECT old.id, old.revision FROM claim_revision AS newer INDEXED BY ix_claim_revision_later
    CROSS JOIN claim_revision AS old ON old.id = newer.id AND old.revision = newer.revision - 1
    WHERE newer.revision > 1 AND newer.recorded_at <= :known_at
  UNION SELECT id, revision FROM claim_revision INDEXED BY ix_claim_revision_withdrawn
    WHERE withdrawn
  UNION SELECT id, revision FROM claim_revision INDEXED BY ix_claim_revision_recorded_at
    WHERE recorded_at > :known_at
  UNION SELECT id, revision FROM claim_revision INDEXED BY ix_claim_revision_begins
    WHERE begins > :as_of
)
SELECT country, sum(number) FROM (
  SELECT country, count(*) AS number FROM claim_country GROUP BY country
  UNION ALL
  SELECT country, -count(*) FROM not_shown
    CROSS JOIN claim_country
    ON claim_country.claim = not_shown.id AND claim_country.revision = not_shown.revision
    GROUP BY country
) GROUP BY country HAVING sum(number) > 0
"""
"""All rows by an index alone, less the few of revisions that are not shown at ``:known_at``
or speak of a time after ``:as_of``.

Revisions of a claim are numbered without gaps and recorded one after the other: one is
replaced as soon as the next is known. To ask of every row whether it is the newest took
thirty times as long with 250,000 claims.
"""
