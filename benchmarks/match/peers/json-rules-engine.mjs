import { Engine } from 'json-rules-engine';
import { prepareLoop, scored, topOf } from '../loop.mjs';
import { askOf, placeScore } from '../rules.mjs';

/** A question left open passes: `null` is among what every condition takes. */
const oneOf = (fact, values) => (values.size > 0 ? [{ fact, operator: 'in', value: [null, ...values] }] : []);
const contains = (value) => ({ fact: 'places', operator: 'contains', value });

function placeCondition({ include, within, everywhere }) {
  if (everywhere) return [];
  return [{ any: ['anywhere', ...include, ...[...within].map((code) => `within:${code}`)].map(contains) }];
}

const ruleOf = (row, id) => ({
  conditions: {
    all: [
      ...(row.active ? [] : [{ fact: 'places', operator: 'contains', value: 'never' }]),
      ...oneOf('stage', row.stages),
      ...oneOf('model', row.models),
      ...(row.reservedTo.size > 0
        ? [{ any: ['any', ...row.reservedTo].map((value) => ({ fact: 'audiences', operator: 'contains', value })) }]
        : []),
      ...[...row.exclude].map((value) => ({ fact: 'places', operator: 'doesNotContain', value })),
      ...placeCondition(row),
    ],
  },
  event: { type: 'passes', params: { id } },
});

export const jsonRulesEngine = {
  name: 'json-rules-engine 7.3',
  note: 'A rule a structure says its gates; it neither scores nor orders: those are the loop’s.',
  exact: true,
  prepare(dataset) {
    const rows = prepareLoop(dataset);
    return { rows, engine: new Engine(rows.map(ruleOf)) };
  },
  async match({ rows, engine }, profile, limit) {
    const asked = askOf(profile);
    const { events } = await engine.run({
      stage: asked.stage ?? null,
      model: asked.model ?? null,
      audiences: asked.audiences?.length ? asked.audiences : ['any'],
      places: asked.chain.length > 0 ? [...asked.chain, ...asked.wide.map((code) => `within:${code}`)] : ['anywhere'],
    });
    const found = events.map(({ params }) => scored(rows[params.id], asked, placeScore(rows[params.id], asked)));
    return topOf(found, limit);
  },
};
