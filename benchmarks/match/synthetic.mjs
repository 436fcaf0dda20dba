import {
  AUDIENCES,
  containersOf,
  DEPARTEMENTS_BY_REGION,
  KINDS,
  MODELS,
  NEEDS,
  SECTORS,
  SITUATIONS,
  STAGES,
} from '@ess-orientation/core';

/**
 * A France of any size, drawn from a seed: mostly local structures, few national ones, as in the real dataset
 * (its shares of levels, stages, models and specialists are the shape of these draws).
 */

/** Mulberry32: 32 bits of state, the same numbers everywhere. */
export function randomFrom(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const int = (below) => Math.floor(next() * below);
  const one = (values) => values[int(values.length)];
  const some = (values, count) => {
    const left = [...values];
    return Array.from({ length: Math.min(count, left.length) }, () => left.splice(int(left.length), 1)[0]);
  };
  /** One of [[weight, value], …]. */
  const weighted = (choices) => {
    let at = next() * choices.reduce((sum, [weight]) => sum + weight, 0);
    for (const [weight, value] of choices) {
      at -= weight;
      if (at < 0) return value;
    }
    return choices[0][1];
  };
  return { next, int, one, some, weighted };
}

const REGIONS = Object.keys(DEPARTEMENTS_BY_REGION).map((code) => `REG-${code}`);
/** Each région has one CRESS, however large the dataset. */
const KINDS_OF_MANY = KINDS.filter((kind) => kind !== 'cress');
const DEPARTEMENTS = Object.values(DEPARTEMENTS_BY_REGION).flatMap((list) => list.split(' '));
const commune = (random, departement) =>
  `COM-${departement}${String(1 + random.int(departement.length === 3 ? 99 : 300)).padStart(5 - departement.length, '0')}`;
const epci = (random, departement) =>
  `EPCI-2${String(DEPARTEMENTS.indexOf(departement)).padStart(3, '0')}${String(random.int(12)).padStart(5, '0')}`;

function coverage(random) {
  const departement = random.one(DEPARTEMENTS);
  const level = random.weighted([
    [12, 'commune'],
    [13, 'epci'],
    [46, 'departement'],
    [22, 'region'],
    [5, 'several'],
    [2, 'national'],
  ]);
  if (level === 'national') return random.next() < 0.5 ? { include: ['FR'] } : { include: ['FR'], remote: true };
  if (level === 'region') return withBuilt(regionMaybeWithout(random));
  if (level === 'several') {
    const include = random.some(DEPARTEMENTS, 2 + random.int(4)).map((code) => `DEP-${code}`);
    return withBuilt({ include, ...(random.next() < 0.1 && { remote: true }) });
  }
  if (level === 'departement') return withBuilt({ include: [`DEP-${departement}`] });
  if (level === 'epci') return withBuilt({ include: [epci(random, departement)] }, `DEP-${departement}`);
  const codes = Array.from({ length: 1 + random.int(4) }, () => commune(random, departement));
  return withBuilt({ include: [...new Set(codes)] });
}

/** One in twenty leaves a département out. */
function regionMaybeWithout(random) {
  const [code, departements] = random.one(Object.entries(DEPARTEMENTS_BY_REGION));
  const exclude = random.next() < 0.05 && { exclude: [`DEP-${random.one(departements.split(' '))}`] };
  return { include: [`REG-${code}`], ...exclude };
}

/** As the build of the dataset does. */
function withBuilt(place, above) {
  const within = new Set(place.include.flatMap(containersOf));
  if (above) for (const code of [above, ...containersOf(above)]) within.add(code);
  within.delete('FR');
  return { ...place, within: [...within, 'FR'] };
}

function structure(random, number) {
  const month = random.int(48);
  const checkedOn = `${2026 - Math.floor(month / 12)}-${String(12 - (month % 12)).padStart(2, '0')}-01`;
  const audiences = random.next() < 0.12 ? random.some(AUDIENCES, 1 + random.int(2)) : undefined;
  const reservedTo = random.next() < 0.03 ? random.some(AUDIENCES, 1) : undefined;
  return {
    id: `structure-${number}`,
    name: `Structure ${number}`,
    kind: random.one(KINDS_OF_MANY),
    summary: { fr: 'Structure tirée au sort pour mesurer la vitesse du classement, sans rien de réel dedans.' },
    lifecycle:
      random.next() < 0.08 ? [{ status: 'active' }, { status: 'closed', since: '2023-01' }] : [{ status: 'active' }],
    stages: random.weighted([
      [12, []],
      [20, ['emergence']],
      [38, ['emergence', 'creation']],
      [12, ['consolidation', 'developpement']],
      [10, ['developpement']],
      [8, [...STAGES]],
    ]),
    models: random.weighted([
      [20, []],
      [60, ['porteur']],
      [10, ['generateur']],
      [10, [...MODELS]],
    ]),
    sectors: random.next() < 0.25 ? random.some(SECTORS, 1 + random.int(2)) : [],
    needs: random.next() < 0.85 ? random.some(NEEDS, 1 + random.int(5)) : [],
    coverage: coverage(random),
    evidence: [],
    ...(audiences && { audiences }),
    ...(reservedTo && { reservedTo }),
    ...(random.next() < 0.85 && { checkedOn: checkedOn > '2026-11-22' ? '2026-11-01' : checkedOn }),
  };
}

/** Through JSON, as a site gets it: plain strings, not the ropes that templates leave. */
export function syntheticDataset(count, seed = 1) {
  const random = randomFrom(seed);
  const drawn = Array.from({ length: count }, (_, number) => structure(random, number));
  for (const [number, region] of REGIONS.entries()) {
    Object.assign(drawn[number], { kind: 'cress', coverage: withBuilt({ include: [region] }) });
  }
  return JSON.parse(
    JSON.stringify({
      schemaVersion: '1.0.0',
      version: '1.0.0',
      publishedOn: '2026-11-22',
      freshness: { fullMonths: 6, zeroMonths: 24 },
      structures: drawn,
      ecosystems: [],
    }),
  );
}

/** Profiles as a journey makes them: mostly a commune or a département, most questions answered, some not. */
export function syntheticProfiles(count, seed = 2) {
  const random = randomFrom(seed);
  return Array.from({ length: count }, () => {
    const departement = random.one(DEPARTEMENTS);
    const above = [`DEP-${departement}`, ...containersOf(`DEP-${departement}`)];
    const territory = random.weighted([
      [55, [commune(random, departement), epci(random, departement), ...above]],
      [30, above],
      [8, above.slice(1)],
      [7, undefined],
    ]);
    const maybe = (share, field, value) => (random.next() < share ? { [field]: value } : {});
    return {
      ...(territory && { territory }),
      ...maybe(0.9, 'situation', random.weighted([[70, 'projet'], ...SITUATIONS.slice(1).map((one) => [7, one])])),
      ...maybe(0.9, 'stage', random.one(STAGES)),
      ...maybe(0.8, 'sectors', random.some(SECTORS, 1 + random.int(2))),
      ...maybe(0.7, 'needs', random.some(NEEDS, 1 + random.int(3))),
      ...maybe(0.3, 'audiences', random.some(AUDIENCES, 1)),
    };
  });
}
