import { AUDIENCES, MODELS, NEEDS, SECTORS, STAGES } from '@ess-orientation/core';
import initSqlJs from 'sql.js';
import { prepareLoop } from '../loop.mjs';
import { askOf, criteriaOf } from '../rules.mjs';
import { COVERAGE_SCORES, SCHEMA, top } from './sqlite-statements.mjs';

const bits = (values, list) => [...(values ?? [])].reduce((all, value) => all | (1 << list.indexOf(value)), 0);
const STAGE_SHARE = [null, 1, 0.85, 0.7, 0.55];

export const sqlite = {
  name: 'SQLite (sql.js, WASM)',
  note: 'Coverage in an indexed table, gates in WHERE, score in SELECT, top 10 and total in one prepared statement; no near misses.',
  exact: true,
  async prepare(dataset) {
    const { Database } = await initSqlJs();
    const db = new Database();
    db.run(SCHEMA);
    const rows = prepareLoop(dataset);
    db.run('BEGIN');
    insertAll(db, rows);
    db.run('COMMIT; ANALYZE');
    return { rows, somewhere: db.prepare(top({ place: true })), anywhere: db.prepare(top({ place: false })) };
  },
  match({ rows, somewhere, anywhere }, profile, limit) {
    const { stage, model, sectors, needs, audiences, chain, wide } = askOf(profile);
    const statement = chain.length > 0 ? somewhere : anywhere;
    statement.bind({
      $stage: bits(stage && [stage], STAGES),
      $model: bits(model && [model], MODELS),
      $sectors: bits(sectors, SECTORS),
      $needs: bits(needs, NEEDS),
      $needCount: needs?.length ?? 0,
      $audiences: bits(audiences, AUDIENCES),
      $limit: limit,
      ...(chain.length > 0 && {
        $chain: JSON.stringify(chain),
        $places: JSON.stringify([...chain, ...wide.map((code) => `within:${code}`), 'everywhere']),
      }),
    });
    const recommendations = [];
    let total = 0;
    while (statement.step()) {
      const [row, score, count, ...values] = statement.get();
      total = count;
      recommendations.push({ structure: rows[row].structure, score, criteria: criteriaOf(values) });
    }
    statement.reset();
    return { recommendations, total };
  },
};

function insertAll(db, rows) {
  const structure = db.prepare('INSERT INTO structure VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)');
  const coverage = db.prepare('INSERT OR IGNORE INTO coverage VALUES (?, ?, ?)');
  const excluded = db.prepare('INSERT INTO excluded VALUES (?, ?)');
  rows.forEach((row, number) => {
    structure.run([
      number,
      row.structure.id,
      Number(row.active),
      bits(row.stages, STAGES),
      STAGE_SHARE[row.stages.size],
      bits(row.models, MODELS),
      bits(row.sectors, SECTORS),
      bits(row.needs, NEEDS),
      bits(row.reservedTo, AUDIENCES),
      bits(row.targets, AUDIENCES),
      row.freshness,
    ]);
    for (const code of row.include) coverage.run([code, number, COVERAGE_SCORES[code.split('-')[0]]]);
    for (const code of row.within) coverage.run([`within:${code}`, number, COVERAGE_SCORES.within]);
    if (row.everywhere) coverage.run(['everywhere', number, COVERAGE_SCORES.FR]);
    for (const code of row.exclude) excluded.run([number, code]);
  });
  for (const statement of [structure, coverage, excluded]) statement.free();
}
