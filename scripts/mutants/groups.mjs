/** What is mutated, and the tests that each mutant of it must not survive, the quickest first. */
export const GROUPS = {
  rules: {
    mutate: ['packages/core/src/{gates,criteria}/*.ts'],
    tests: ['reasons', 'match', 'explain', 'errors', 'match.properties', 'cases'].map(coreTest),
  },
  ranking: {
    mutate: ['packages/core/src/{scan,holders,score,best}.ts'],
    tests: ['best', 'score', 'match', 'reasons', 'explain', 'match.properties', 'cases', 'next-question'].map(coreTest),
  },
  territory: {
    mutate: ['packages/core/src/{territory,coverage-of,verdict,word}.ts'],
    tests: ['territory', 'reasons', 'match', 'explain', 'errors', 'match.properties', 'cases', 'next-question'].map(
      coreTest,
    ),
  },
  loader: {
    mutate: ['packages/data/src/{load,load-json,load-bytes}.ts'],
    tests: ['packages/data/test/load-json.test.ts', 'packages/data/test/load.test.ts'],
  },
  sanitisers: {
    mutate: ['packages/data/src/schema/visible.ts', 'packages/widget/src/dataset/links.ts'],
    tests: ['packages/data/test/visible.test.ts', 'packages/widget/test/unit/links.unit.ts'],
  },
  csv: {
    mutate: ['packages/data/src/csv/{guard,escape,grammar,decode}.ts'],
    tests: ['packages/data/test/csv/cells.test.ts', 'packages/data/test/csv/spreadsheets.test.ts'],
  },
};

/** The group in hand: `pnpm mutants` runs Stryker once a group, and says which by this variable. */
export function groupInHand() {
  const name = process.env.MUTANTS_GROUP ?? '';
  const group = GROUPS[name];
  if (!group) throw new Error(`MUTANTS_GROUP: one of ${Object.keys(GROUPS).join(', ')}`);
  return { name, ...group };
}

function coreTest(name) {
  return `packages/core/test/${name}.test.ts`;
}
