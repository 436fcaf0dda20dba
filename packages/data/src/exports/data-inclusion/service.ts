import type { Audience, Stage, Structure } from '@ess-orientation/core';
import type { Loss } from '../loss';
import type { Offer } from '../offer';
import type { Places } from '../places';
import { audiencesInWords, entryInWords, offerInWords } from '../words';
import type { InclusionService, InclusionStructure } from './records';
import { placeOf } from './structure';
import { zoneOf } from './zone';

const NAMES: Readonly<Record<Offer, { nom: string; type: string }>> = {
  accompagnement: { nom: 'Accompagner un projet de l’économie sociale et solidaire', type: 'accompagnement' },
  formation: { nom: 'Se former à l’économie sociale et solidaire', type: 'formation' },
  financement: { nom: 'Financer un projet de l’économie sociale et solidaire', type: 'aide-financiere' },
  information: { nom: 'S’informer sur l’économie sociale et solidaire', type: 'information' },
};

/** The nearest theme: theirs are about creating a firm, and stop at "développer". */
const THEME: Readonly<Record<Stage, string>> = {
  emergence: 'creer-une-entreprise--definir-son-projet-de-creation-dentreprise',
  creation: 'creer-une-entreprise--structurer-son-projet-de-creation-dentreprise',
  consolidation: 'creer-une-entreprise--developper-son-entreprise',
  developpement: 'creer-une-entreprise--developper-son-entreprise',
};

/** Theirs that mean the same, or hold ours (rural areas are wider than their revitalisation zones). */
const PUBLIC: Readonly<Record<Audience, string | null>> = {
  femmes: 'femmes',
  jeunes: 'jeunes',
  'demandeurs-emploi': 'demandeurs-emploi',
  'habitants-qpv': 'residents-qpv-frr',
  'zone-rurale': 'residents-qpv-frr',
  'personnes-exilees': 'personnes-exilees',
  'situation-handicap': 'personnes-en-situation-de-handicap',
  associations: null,
  collectivites: null,
};

/** What a sheet offers, as a service of data.inclusion. */
export function inclusionService(
  structure: Structure,
  offer: Offer,
  owner: InclusionStructure,
  places: Places,
): { record: InclusionService; losses: Loss[] } {
  const { id, stages, reservedTo = [], cost, coverage } = structure;
  const { source, date_maj, id: structure_id } = owner;
  const place = placeOf(structure, places);
  const ways = [...(place.courriel ? ['envoyer-un-courriel'] : []), ...(place.telephone ? ['telephoner'] : [])];
  const themes = [...new Set(stages.map((stage) => THEME[stage]))];
  const entry = entryInWords(structure);
  const record: InclusionService = {
    source,
    id: `${structure_id}-offre`,
    structure_id,
    ...NAMES[offer],
    description: [structure.summary.fr, ...offerInWords(structure)].join('\n').slice(0, 2000),
    date_maj,
    ...place,
    zone_eligibilite: zoneOf(coverage, places),
    ...(themes.length > 0 ? { thematiques: themes } : {}),
    ...(cost === 'variable' ? { frais_precisions: 'Gratuit ou payant selon les cas.' } : cost ? { frais: cost } : {}),
    ...publicsOf(structure),
    ...(reservedTo.length > 0 ? { conditions_acces: `Réservé à : ${audiencesInWords(reservedTo)}.` } : {}),
    ...(coverage.remote ? { modes_accueil: ['a-distance'] } : {}),
    ...(ways.length > 0 ? { modes_mobilisation: ways } : {}),
    ...(entry.length > 0 ? { mobilisation_precisions: entry.join(' ') } : {}),
  };
  return { record, losses: serviceLosses(id, structure, record) };
}

function publicsOf({
  audiences = [],
  reservedTo = [],
}: Structure): Pick<InclusionService, 'publics' | 'publics_precisions'> {
  const aimed = [...new Set([...reservedTo, ...audiences])];
  const publics = [...new Set(aimed.map((audience) => PUBLIC[audience]).filter((one) => one !== null))];
  return {
    ...(publics.length > 0 ? { publics } : {}),
    ...(aimed.length > 0 ? { publics_precisions: `Vise d’abord : ${audiencesInWords(aimed)}.` } : {}),
  };
}

function serviceLosses(id: string, structure: Structure, record: InclusionService): Loss[] {
  const { stages, cost, audiences = [], coverage } = structure;
  const inWords = audiences.filter((audience) => PUBLIC[audience] === null);
  const near = audiences.filter((audience) => audience === 'habitants-qpv' || audience === 'zone-rurale');
  const losses: Loss[] = [];
  if (stages.length > 0) {
    losses.push({ id, field: 'stages', kind: 'approximated', value: stages, became: record.thematiques });
  } else losses.push({ id, field: 'thematiques', kind: 'missing', because: 'no stage is stated' });
  if (cost === 'variable') losses.push({ id, field: 'cost', kind: 'in-words', value: cost });
  if (cost === undefined) losses.push({ id, field: 'frais', kind: 'missing' });
  if (inWords.length > 0) losses.push({ id, field: 'audiences', kind: 'in-words', value: inWords });
  if (near.length > 0) {
    losses.push({ id, field: 'audiences', kind: 'approximated', value: near, became: 'residents-qpv-frr' });
  }
  if (coverage.exclude?.length) {
    const because = 'no exclusions: the other communes are listed';
    losses.push({ id, field: 'coverage.exclude', kind: 'approximated', value: coverage.exclude, because });
  }
  return losses;
}
