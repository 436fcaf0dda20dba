import { createHash } from 'node:crypto';
import type { Audience, IsoDate, Situation, Structure } from '@ess-orientation/core';
import type { Loss } from '../loss';
import type { Offer } from '../offer';
import type { Places } from '../places';
import { audiencesInWords, entryInWords, offerInWords } from '../words';
import type { AidType } from './fields';
import { aidExclusions, aidTerritories } from './territories';

/** One line of a "dispositif-aide" file: every column is text. */
export type AidRow = { id: string; cibles: string } & Record<string, string>;

const TYPE: Readonly<Record<Offer, AidType>> = {
  accompagnement: 'conseil',
  formation: 'formation',
  financement: 'financement',
  information: 'information',
};

const TARGETS: Readonly<Record<Situation, readonly string[]>> = {
  projet: ['particuliers', 'associations'],
  envie: ['particuliers'],
  besoin: ['particuliers', 'associations'],
  collectivite: ['secteur public'],
  structure: ['professionnels', 'associations'],
};
const TARGET_OF_AUDIENCE: Readonly<Partial<Record<Audience, string>>> = {
  associations: 'associations',
  collectivites: 'secteur public',
};

/** A sheet as an aid, with what the schema could not say as it is. */
export function aidRow(
  structure: Structure,
  offer: Offer,
  publishedOn: IsoDate,
  places: Places,
): { row: AidRow; losses: Loss[] } {
  const { id, name, summary, contact, checkedOn, coverage, operators = [], needs } = structure;
  const where = aidTerritories(coverage, places);
  const except = aidExclusions(coverage, places);
  const window = currentWindow(structure, publishedOn);
  const bearers = (operators.length > 0 ? operators : [name]).map((nom) => ({ nom, roles: [roleOf(offer)] }));
  const types: AidType[] = [TYPE[offer], ...(needs.includes('etude-faisabilite') ? ['étude' as const] : [])];
  const row: AidRow = {
    id: uuidOf(id),
    titre: name,
    description: [summary.fr, ...offerInWords(structure), ...entryInWords(structure)].join('\n'),
    eligibilite: conditions(structure, places)
      .map((line) => `• ${line}`)
      .join('\n'),
    types_aides: types.join('|'),
    porteurs: JSON.stringify(bearers),
    ...(contact?.url ? { url_source: contact.url } : {}),
    cibles: targetsOf(structure).join('|'),
    eligibilite_geographique: where.codes.join('|'),
    ...(except.codes.length > 0 ? { eligibilite_geographique_exclusions: except.codes.join('|') } : {}),
    ...(window ? { date_ouverture: instant(window.opens), date_cloture: instant(window.closes) } : {}),
    date_mise_a_jour: instant(checkedOn ?? publishedOn),
  };
  const losses: Loss[] = [
    { id, field: 'porteurs.siren', kind: 'missing', because: 'sheets name operators, without their SIREN' },
    { id, field: 'cibles', kind: 'approximated', value: structure.situations ?? [], became: row.cibles },
    ...where.widened.map(
      ({ from, to }): Loss => ({
        id,
        field: 'coverage.include',
        kind: 'approximated',
        value: from,
        became: to,
        because: 'the published pattern has no 2A and 2B; the exact place is in `eligibilite`',
      }),
    ),
    ...except.unsaid.map((value): Loss => ({ id, field: 'coverage.exclude', kind: 'in-words', value })),
  ];
  if (checkedOn === undefined) {
    losses.push({ id, field: 'checkedOn', kind: 'approximated', became: publishedOn, because: 'a date is required' });
  }
  return { row, losses };
}

const roleOf = (offer: Offer): string => (offer === 'financement' ? 'financeur' : 'diffuseur');
const instant = (day: IsoDate): string => `${day}T00:00:00Z`;

/** The call that is open on the day, else the next one. */
function currentWindow({ admission }: Structure, day: IsoDate) {
  return [...(admission?.windows ?? [])]
    .sort((a, b) => (a.opens < b.opens ? -1 : 1))
    .find(({ closes }) => closes >= day);
}

/** One condition a line; the territory in words, since codes may have been widened. */
function conditions({ coverage, reservedTo = [], audiences = [] }: Structure, places: Places): string[] {
  const names = (codes: readonly string[]) =>
    codes.map((code) => `${places.nameOf(code) ?? code} (${code})`).join(', ');
  const { include, exclude = [], remote } = coverage;
  return [
    ...(include.length > 0 ? [`Territoire : ${names(include)}`] : []),
    ...(exclude.length > 0 ? [`Sauf : ${names(exclude)}`] : []),
    ...(remote ? ['À distance, où que soit le projet'] : []),
    ...(reservedTo.length > 0 ? [`Réservé à : ${audiencesInWords(reservedTo)}`] : []),
    ...(audiences.length > 0 ? [`Vise d’abord : ${audiencesInWords(audiences)}`] : []),
  ];
}

/** Of the situations that it states, else of its stages: before the creation there is only a person. */
function targetsOf({ situations = [], stages, audiences = [], reservedTo = [] }: Structure): string[] {
  const late = stages.length > 0 && !stages.includes('emergence') && !stages.includes('creation');
  const bySituation = situations.flatMap((situation) => TARGETS[situation]);
  const byDefault = late ? TARGETS.structure : TARGETS.projet;
  const byAudience = [...audiences, ...reservedTo].flatMap((audience) => TARGET_OF_AUDIENCE[audience] ?? []);
  return [...new Set([...(bySituation.length > 0 ? bySituation : byDefault), ...byAudience])].sort();
}

/** A UUID of version 5 made from our id: the same at each export. The name space is ours. */
export function uuidOf(id: string): string {
  const hash = createHash('sha1').update(`ess-orientation.org/structure/${id}`).digest();
  hash[6] = ((hash[6] as number) & 0x0f) | 0x50;
  hash[8] = ((hash[8] as number) & 0x3f) | 0x80;
  const hex = hash.toString('hex').slice(0, 32);
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
