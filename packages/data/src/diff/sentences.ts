import { type Ecosystem, type LifecyclePeriod, levelOf, type Structure } from '@ess-orientation/core';
import { wordOfField } from '../csv/words';
import { differencesOf } from '../fix/differences';
import { dateInWords } from './dates';
import type { FieldChange, RecordDiff } from './diff';
import { wordsOf } from './words';

/** Names of what ids and codes stand for. */
export interface Names {
  ofId(id: string): string;
  ofPlace(code: string): string;
}

/** One change in French, without a capital or a full stop. */
export type Sentence = (change: FieldChange, names: Names) => string;

/** What changed in a record, a short clause a field. */
export const clausesOf = ({ changes }: RecordDiff<Structure | Ecosystem>, names: Names): string[] =>
  changes.map((change) => (SENTENCES.get(change.field) ?? plainChange)(change, names));

const SENTENCES: ReadonlyMap<string, Sentence> = new Map<string, Sentence>([
  ['lifecycle', ({ from, to }) => lifeChange(from as LifecyclePeriod[], to as LifecyclePeriod[])],
  ['replacedBy', ({ to }, names) => (to ? `remplacée par ${names.ofId(String(to))}` : 'n’est plus remplacée')],
  ['summary', () => 'résumé réécrit'],
  ['evidence', ({ from, to }) => sourcesChange(from as unknown[], to as unknown[])],
  ['checkedOn', ({ to }) => (to ? `vérifiée le ${dateInWords(String(to))}` : 'date de vérification retirée')],
  ['accompanies', ({ to }) => ACCOMPANIES.get(to) ?? 'accompagne ou non selon sa nature'],
  ['coverage', coverageChange],
]);

const ACCOMPANIES: ReadonlyMap<unknown, string> = new Map([
  [true, 'accompagne des projets'],
  [false, 'n’accompagne pas elle-même'],
]);

const STATUS = { active: 'reprend son activité', paused: 'activité non confirmée', closed: 'fermée' } as const;

function lifeChange(from: readonly LifecyclePeriod[], to: readonly LifecyclePeriod[]): string {
  const [before, after] = [from[from.length - 1], to[to.length - 1]];
  if (!after || before?.status === after.status) return 'dates de vie précisées';
  return `${STATUS[after.status]}${after.since ? ` (${dateInWords(after.since)})` : ''}`;
}

function sourcesChange(from: readonly unknown[], to: readonly unknown[]): string {
  const texts = (list: readonly unknown[]) => new Set(list.map((one) => JSON.stringify(one)));
  const [old, now] = [texts(from), texts(to)];
  const added = [...now].filter((one) => !old.has(one)).length;
  const removed = [...old].filter((one) => !now.has(one)).length;
  return `sources : ${[...counted(added, 'nouvelle'), ...counted(removed, 'retirée')].join(', ') || 'autre ordre'}`;
}

const counted = (number: number, word: string): string[] =>
  number === 0 ? [] : [`${number} ${word}${number > 1 ? 's' : ''}`];

function coverageChange({ from = {}, to = {} }: FieldChange, names: Names): string {
  return differencesOf(from, to)
    .map(({ path, ...values }) => {
      if (path === 'remote') return values.to === true ? 'accompagne à distance' : 'n’accompagne plus à distance';
      return listChange(path === 'exclude' ? 'territoires exclus' : 'territoires', path, values, names);
    })
    .filter((clause) => clause !== '')
    .join(' ; ');
}

/** Lists by what comes and goes, groups by their fields, other values from one to the other. */
function plainChange({ field, from, to }: FieldChange, names: Names): string {
  const word = wordOfField(field) ?? MEMBERS.get(field) ?? field;
  if (Array.isArray(from ?? to)) return listChange(word, field, { from, to }, names);
  if (typeof (from ?? to) === 'object') return groupChange(word, field, from, to);
  return `${word} : ${[from, to].map((value) => valueText(field, value)).join(' → ')}`;
}

/** Fields that only ecosystems have. */
const MEMBERS: ReadonlyMap<string, string> = new Map([
  ['members', 'membres'],
  ['type', 'type de lien'],
]);

function listChange(word: string, field: string, { from, to }: Omit<FieldChange, 'field'>, names: Names): string {
  const [old, now] = [from, to].map((list) => (Array.isArray(list) ? list.map(String) : [])) as [string[], string[]];
  const named = (values: string[]) => values.map((value) => nameOf(field, value, names)).join(', ');
  const added = now.filter((value) => !old.includes(value));
  const removed = old.filter((value) => !now.includes(value));
  const clauses = [
    ...(added.length > 0 ? [`ajout de ${named(added)}`] : []),
    ...(removed.length > 0 ? [`retrait de ${named(removed)}`] : []),
  ];
  // Another order is no news: of a coverage, one list may have changed and not the other.
  return clauses.length === 0 ? '' : `${word} : ${clauses.join(' ; ')}`;
}

const IDS = new Set(['next', 'ecosystems', 'members']);

function nameOf(field: string, value: string, names: Names): string {
  if (IDS.has(field)) return names.ofId(value);
  return levelOf(value) === null ? wordsOf(field, value) : names.ofPlace(value);
}

const INNER: ReadonlyMap<string, string> = new Map([
  ['contact.url', 'site'],
  ['contact.email', 'courriel'],
  ['contact.phone', 'téléphone'],
  ['contact.address', 'adresse'],
  ['contact.commune', 'commune'],
  ['admission.mode', 'entrée'],
  ['admission.windows', 'dates de candidature'],
  ['durationMonths.min', 'minimum en mois'],
  ['durationMonths.max', 'maximum en mois'],
]);

function groupChange(word: string, field: string, from: unknown = {}, to: unknown = {}): string {
  const clauses = differencesOf(from, to, field).map(({ path, ...values }) => {
    const inner = path.replace(/\[.*/, '');
    const isList = inner === 'admission.windows';
    const text = isList ? 'mises à jour' : `${valueText(inner, values.from)} → ${valueText(inner, values.to)}`;
    return `${INNER.get(inner) ?? inner} ${text}`;
  });
  return `${word} : ${clauses.join(', ')}`;
}

const valueText = (field: string, value: unknown): string =>
  value === undefined
    ? 'non renseigné'
    : typeof value === 'string'
      ? wordsOf(field, value)
      : String(value).replace('.', ',');
