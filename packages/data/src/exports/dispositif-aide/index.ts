import type { Dataset, Structure } from '@ess-orientation/core';
import { checkRecord, type FieldFault } from '../field';
import { detailLosses, type FieldFates, type Loss, lossesByField } from '../loss';
import { offerOf, openOn } from '../offer';
import type { Places } from '../places';
import { AID_FIELDS } from './fields';
import { type AidRow, aidRow } from './row';

export interface DispositifAideExport {
  content: AidRow[];
  losses: Loss[];
  faults: FieldFault[];
}

const FATES: FieldFates = {
  id: 'no-field',
  name: 'carried',
  aliases: 'no-field',
  kind: 'no-field',
  summary: 'carried',
  lifecycle: 'carried',
  replacedBy: 'no-field',
  models: 'in-words',
  stages: 'in-words',
  sectors: 'in-words',
  needs: 'in-words',
  accompanies: 'carried',
  situations: 'in-words',
  audiences: 'in-words',
  reservedTo: 'in-words',
  coverage: 'carried',
  specialisation: 'no-field',
  operators: 'carried',
  ecosystems: 'no-field',
  next: 'no-field',
  admission: 'in-words',
  durationMonths: 'in-words',
  cost: 'no-field',
  contact: 'carried',
  evidence: 'no-field',
  checkedOn: 'carried',
  notes: 'no-field',
  checkEveryMonths: 'no-field',
};

/** The open structures that offer something to ask for, as aids of the schema "dispositif-aide". Pure, in the order of the dataset. */
export function toDispositifAide(dataset: Dataset, places: Places): DispositifAideExport {
  const { open, leftOut } = openOn(dataset.structures, dataset.publishedOn);
  const content: AidRow[] = [];
  const losses: Loss[] = [...leftOut];
  for (const structure of open) {
    const offer = offerOf(structure);
    if (offer === null) {
      const because = `a ${structure.kind} that accompanies nobody is no aid`;
      losses.push({ id: structure.id, field: 'kind', kind: 'left-out', value: structure.kind, because });
      continue;
    }
    const { row, losses: ofRow } = aidRow(structure, offer, dataset.publishedOn, places);
    content.push(row);
    losses.push(...lossesByField(structure, FATES), ...ofRow, ...detailLosses(structure), ...contactLosses(structure));
  }
  return { content, losses, faults: content.flatMap((row) => checkRecord(row, AID_FIELDS)) };
}

function contactLosses({ id, contact = {} }: Structure): Loss[] {
  const { url: _url, ...unsaid } = contact;
  return Object.entries(unsaid).map(([field, value]) => ({ id, field: `contact.${field}`, kind: 'no-field', value }));
}
