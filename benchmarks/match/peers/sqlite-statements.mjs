import { NEEDS, WEIGHTS } from '@ess-orientation/core';

/** By the prefix of the code; a place that only contains a covered one scores as a part. */
export const COVERAGE_SCORES = { COM: 1, EPCI: 0.9, DEP: 0.75, REG: 0.55, FR: 0.25, within: 0.15 };

/** Closed lists are bit sets. */
export const SCHEMA = `
  CREATE TABLE structure (
    number INTEGER PRIMARY KEY, id TEXT, active INTEGER, stages INTEGER, stage_share REAL, models INTEGER,
    sectors INTEGER, needs INTEGER, reserved INTEGER, targets INTEGER, freshness REAL
  );
  CREATE TABLE coverage (place TEXT, number INTEGER, score REAL, PRIMARY KEY (place, number)) WITHOUT ROWID;
  CREATE TABLE excluded (number INTEGER, place TEXT, PRIMARY KEY (number, place)) WITHOUT ROWID;
`;

const HELD = `
  SELECT number, max(score) AS territory FROM coverage
  WHERE place IN (SELECT value FROM json_each($places)) GROUP BY number`;

const NOT_EXCLUDED = `
  AND NOT EXISTS (
    SELECT 1 FROM excluded
    WHERE excluded.number = structure.number AND excluded.place IN (SELECT value FROM json_each($chain))
  )`;

/** SQLite counts no bits: one term a need. */
const SERVED = NEEDS.map((_, bit) => `(needs & $needs & ${1 << bit} > 0)`).join(' + ');

const CRITERIA = {
  territory: 'territory',
  stage: 'CASE WHEN $stage = 0 OR stages = 0 THEN NULL WHEN stages & $stage THEN stage_share ELSE 0 END',
  model:
    'CASE WHEN $model = 0 THEN NULL WHEN models = 0 THEN 0.4 WHEN models = $model THEN 1 WHEN models & $model THEN 0.7 ELSE 0 END',
  sector: 'CASE WHEN $sectors = 0 THEN NULL WHEN sectors = 0 THEN 0.6 WHEN sectors & $sectors THEN 1 ELSE 0.1 END',
  needs: `CASE WHEN $needs = 0 OR needs = 0 THEN NULL ELSE (${SERVED}) * 1.0 / $needCount END`,
  audience:
    'CASE WHEN $audiences = 0 THEN NULL WHEN targets = 0 THEN 0.5 WHEN targets & $audiences THEN 1 ELSE 0.3 END',
  freshness: 'freshness',
};

/** The best, with the total beside each. */
export function top({ place }) {
  const ids = Object.keys(CRITERIA);
  const sum = ids.map((id) => `ifnull(${WEIGHTS[id].weight} * of_${id}, 0)`).join(' + ');
  const weights = ids.map((id) => `(of_${id} IS NOT NULL) * ${WEIGHTS[id].weight}`).join(' + ');
  return `
    WITH scored AS (
      SELECT number, id, ${ids.map((id) => `${CRITERIA[id]} AS of_${id}`).join(', ')}
      FROM ${place ? `(${HELD}) JOIN structure USING (number)` : '(SELECT NULL AS territory) CROSS JOIN structure'}
      WHERE active
        AND ($stage = 0 OR stages = 0 OR stages & $stage)
        AND ($model = 0 OR models = 0 OR models & $model)
        AND ($audiences = 0 OR reserved = 0 OR reserved & $audiences)
        ${place ? NOT_EXCLUDED : ''}
    )
    SELECT number, (${sum}) * 1.0 / (${weights}) AS score, count(*) OVER () AS total, ${ids.map((id) => `of_${id}`).join(', ')}
    FROM scored ORDER BY score DESC, id LIMIT $limit`;
}
