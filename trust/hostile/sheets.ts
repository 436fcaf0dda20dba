import type { Dataset, Overlay, Structure } from '@ess-orientation/core';
import { parseDataset } from '@ess-orientation/data';

const TAIL = ' accompagne les projets de l’économie sociale et solidaire, de l’idée à la création.';
const SOURCE = { title: 'Une page', url: 'https://source.example/page' };
type Sheet = Structure;

export function sheet(id: string, fields: Partial<Structure> = {}): Structure {
  return {
    id,
    name: `Structure ${id}`,
    kind: 'incubateur',
    summary: { fr: `La structure${TAIL}` },
    lifecycle: [{ status: 'active' }],
    models: [],
    stages: [],
    sectors: [],
    needs: [],
    coverage: { include: ['REG-76'] },
    evidence: [{ fields: ['name'], source: SOURCE, basis: 'stated' }],
    ...fields,
  };
}

export const dataset = (structures: Sheet[], ecosystems: Dataset['ecosystems'] = []): Dataset => ({
  schemaVersion: '1.0.0',
  version: '1.0.0',
  publishedOn: '2026-11-22',
  freshness: { fullMonths: 6, zeroMonths: 24 },
  structures,
  ecosystems,
});

/** Every place of a sheet where a text, a link or an address goes. */
type Fields = Readonly<Record<string, (payload: string) => Partial<Structure>>>;
const FIELDS: Fields = {
  name: (payload) => ({ name: payload }),
  alias: (payload) => ({ aliases: [payload] }),
  summary: (payload) => ({ summary: { fr: payload.slice(0, 150) + TAIL } }),
  address: (payload) => ({ contact: { address: payload } }),
  site: (payload) => ({ contact: { url: payload } }),
  phone: (payload) => ({ contact: { phone: payload } }),
  mail: (payload) => ({ contact: { email: payload } }),
  operator: (payload) => ({ operators: [payload] }),
  source: (payload) => ({ evidence: [{ fields: ['name'], source: { title: payload }, basis: 'stated' }] }),
  'call, its address': (payload) => ({
    admission: { mode: 'appel', windows: [{ opens: '2026-01-01', closes: '2027-01-01', url: payload }] },
  }),
};
/** The same fields again, where the payload comes after or before what makes it an address. */
const AROUND: Fields = {
  'site, after a host': (payload) => ({ contact: { url: `https://exemple.fr/${payload}` } }),
  'mail, before a host': (payload) => ({ contact: { email: `${payload}@exemple.fr` } }),
  'source, its address': (payload) => ({
    evidence: [{ fields: ['name'], source: { ...SOURCE, url: payload }, basis: 'stated' }],
  }),
};
export const FIELD_COUNT = Object.keys({ ...FIELDS, ...AROUND }).length;

/** Whether the reader lets a sheet in. Those it refuses never reach a screen. */
export function isRead(structure: Structure): boolean {
  try {
    parseDataset(dataset([structure]));
    return true;
  } catch {
    return false;
  }
}

/** A payload in each of the fields that the reader lets it into; as written, not as read. */
function filled(fields: Fields, payload: string): Partial<Structure> {
  const filling: Partial<Structure> = {};
  for (const field of Object.values(fields)) {
    const one = field(payload);
    if (!isRead(sheet('x', one))) continue;
    Object.assign(filling, one, one.contact && { contact: { ...filling.contact, ...one.contact } });
  }
  return filling;
}

/** Two sheets a payload. */
export const hostileSheets = (payloads: readonly string[]): Structure[] =>
  payloads.flatMap((payload, at) =>
    [FIELDS, AROUND].map((fields, which) => sheet(`s-${at}-${which}`, filled(fields, payload))),
  );

/** One payload wherever a screen of results takes a text: cards, near misses, path, next steps, safety net, notes. */
export function everywhere(payload: string): { data: Dataset; overlay: Overlay } {
  const fill = filled(FIELDS, payload);
  const ecosystems: Dataset['ecosystems'] = [
    {
      id: 'eco',
      name: fill.name ?? 'Eco',
      type: 'coordination',
      coverage: { include: ['REG-76'] },
      members: ['premiere', 'suite'],
      evidence: [],
    },
  ];
  return {
    data: dataset(
      [
        sheet('premiere', { ...fill, stages: ['emergence'], ecosystems: ['eco'], next: ['autre'] }),
        sheet('suite', { ...fill, stages: ['creation'], ecosystems: ['eco'] }),
        sheet('autre', { ...fill, stages: ['creation'] }),
        sheet('manquee', { ...fill, stages: ['developpement'] }),
        sheet('loin', { ...fill, coverage: { include: ['REG-53'] } }),
        sheet('cress', { ...fill, kind: 'cress' }),
        sheet('argent', { ...fill, kind: 'financeur-solidaire', needs: ['financement'] }),
      ],
      ecosystems,
    ),
    overlay: {
      overlayVersion: '1.0.0',
      by: fill.name ?? 'Essai',
      annotate: [{ id: 'premiere', note: { fr: fill.name ?? 'Note' } }],
    },
  };
}
