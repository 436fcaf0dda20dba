import type { Dataset, Structure } from '@ess-orientation/core';
import { checkRecord, type FieldFault } from '../field';
import { detailLosses, type FieldFates, type Loss, lossesByField } from '../loss';
import { offerOf, openOn } from '../offer';
import type { Places } from '../places';
import { SERVICE_FIELDS, STRUCTURE_FIELDS } from './fields';
import type { InclusionService, InclusionStructure } from './records';
import { inclusionService } from './service';
import { inclusionStructure } from './structure';

export interface DataInclusionExport {
  content: { structures: InclusionStructure[]; services: InclusionService[] };
  /** What the schema could not take as it is, by structure and field. */
  losses: Loss[];
  /** Where the output would not fit the published fields; empty, or the export is not to be published. */
  faults: FieldFault[];
}

/** Those that a mapping decides are `carried` here, and report their own losses. */
const FATES: FieldFates = {
  id: 'carried',
  name: 'carried',
  aliases: 'no-field',
  kind: 'no-field',
  summary: 'carried',
  lifecycle: 'carried',
  replacedBy: 'no-field',
  models: 'in-words',
  stages: 'carried',
  sectors: 'in-words',
  needs: 'in-words',
  accompanies: 'carried',
  situations: 'in-words',
  audiences: 'carried',
  reservedTo: 'in-words',
  coverage: 'carried',
  specialisation: 'no-field',
  operators: 'in-words',
  ecosystems: 'no-field',
  next: 'no-field',
  admission: 'in-words',
  durationMonths: 'in-words',
  cost: 'carried',
  contact: 'carried',
  evidence: 'no-field',
  checkedOn: 'carried',
  notes: 'no-field',
  checkEveryMonths: 'no-field',
};

/** Those that only a service can say: lost where there is none. */
const OF_SERVICE = [
  'models',
  'stages',
  'sectors',
  'needs',
  'situations',
  'audiences',
  'reservedTo',
  'coverage',
  'operators',
  'admission',
  'durationMonths',
  'cost',
] as const satisfies readonly (keyof Structure)[];

/**
 * The open structures of a dataset, and what each offers, in the schema v1 of data.inclusion. Pure, in the order of the dataset.
 */
export function toDataInclusion(dataset: Dataset, places: Places): DataInclusionExport {
  const { open, leftOut } = openOn(dataset.structures, dataset.publishedOn);
  const content: DataInclusionExport['content'] = { structures: [], services: [] };
  const losses: Loss[] = [...leftOut];
  for (const structure of open) {
    const owner = inclusionStructure(structure, dataset.publishedOn, places);
    content.structures.push(owner.record);
    losses.push(...owner.losses, ...detailLosses(structure));
    const offer = offerOf(structure);
    if (offer === null) {
      losses.push(...lossesWithoutService(structure));
      continue;
    }
    const service = inclusionService(structure, offer, owner.record, places);
    content.services.push(service.record);
    losses.push(...lossesByField(structure, FATES), ...service.losses);
  }
  const faults = [
    ...content.structures.flatMap((record) => checkRecord(record, STRUCTURE_FIELDS)),
    ...content.services.flatMap((record) => checkRecord(record, SERVICE_FIELDS)),
  ];
  return { content, losses, faults };
}

function lossesWithoutService(structure: Structure): Loss[] {
  const fates: FieldFates = { ...FATES, ...Object.fromEntries(OF_SERVICE.map((field) => [field, 'no-field'])) };
  const because = `no service: a ${structure.kind} that accompanies nobody offers nothing to ask for`;
  return lossesByField(structure, fates).map((loss) =>
    (OF_SERVICE as readonly string[]).includes(loss.field) ? { ...loss, because } : loss,
  );
}
