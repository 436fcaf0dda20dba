import { type IsoDate, levelOf, type Structure } from '@ess-orientation/core';
import type { Loss } from '../loss';
import type { Places } from '../places';
import { type InclusionStructure, SOURCE } from './records';
import { bareCode } from './zone';

const LONGEST_NAME = 150;

/** A sheet as a structure of data.inclusion, with what it could not say as it is. */
export function inclusionStructure(
  structure: Structure,
  publishedOn: IsoDate,
  places: Places,
): { record: InclusionStructure; losses: Loss[] } {
  const { id, name, summary, checkedOn } = structure;
  const nom = name.slice(0, LONGEST_NAME).replace(/\.+$/, '');
  const losses: Loss[] = [];
  if (nom !== name) losses.push({ id, field: 'name', kind: 'approximated', value: name, became: nom });
  if (checkedOn === undefined) {
    const because = 'date_maj is required: the day of publication stands for it';
    losses.push({ id, field: 'checkedOn', kind: 'approximated', became: publishedOn, because });
  }
  const record = {
    source: SOURCE,
    id: `${SOURCE}--${id}`,
    nom,
    description: summary.fr,
    date_maj: checkedOn ?? publishedOn,
    ...placeOf(structure, places),
    ...(structure.contact?.url ? { site_web: structure.contact.url } : {}),
  };
  return { record, losses };
}

/** Where it is and how to reach it: the same for the structure and its service. */
export function placeOf({ contact = {} }: Structure, places: Places): Partial<InclusionStructure> {
  const { commune, address, phone, email } = contact;
  const isCommune = commune !== undefined && levelOf(commune) === 'commune';
  const name = isCommune ? places.nameOf(commune) : undefined;
  const postcode = address?.match(/\b\d{5}\b/)?.[0];
  return {
    ...(isCommune ? { code_insee: bareCode(commune) } : {}),
    ...(name ? { commune: name } : {}),
    ...(postcode ? { code_postal: postcode } : {}),
    ...(address ? { adresse: address } : {}),
    ...(phone ? { telephone: internationalNumber(phone) } : {}),
    ...(email ? { courriel: email } : {}),
  };
}

/** `+33123456789` of `01 23 45 67 89`; other numbers only lose their spaces (a short number has no international form). */
export function internationalNumber(phone: string): string {
  const digits = phone.replace(/[^\d+]/g, '');
  return /^0[1-9]\d{8}$/.test(digits) ? `+33${digits.slice(1)}` : digits;
}
