import type { Orientation, Recommendation, Structure } from '@ess-orientation/core';
import type { PlaceNames } from '../dataset/places';
import { reasonEvidence } from '../explanation/evidence';
import { strongestReasons } from '../explanation/reasons';
import type { Locale } from '../i18n/fr';
import { mailThatFits, plain, reachedBy } from './mail';

export interface MessageContent {
  orientation: Orientation;
  publishedOn: string;
  /** Of the communes and intercommunalités of the chosen place. */
  names?: PlaceNames;
}

interface Detail {
  /** How many structures are written. */
  shown: number;
  /** How many reasons each. */
  reasons: number;
}

const LONGEST_NAME = 80;
const MOST_REASONS = 3;
/** More never fit: a page that shows a thousand structures must not try each number of them. */
const MOST_WRITTEN = 30;

/** The results as plain text: names, reasons, links. */
export function messageText(words: Locale, content: MessageContent, detail?: Detail): string {
  const { orientation, publishedOn, names } = content;
  const { recommendations, safetyNet } = orientation;
  const { shown, reasons } = detail ?? { shown: recommendations.length, reasons: MOST_REASONS };
  const { message } = words.keep;
  const others = recommendations.length - shown;
  return [
    recommendations.length > 0 ? message.found : message.none,
    ...recommendations.slice(0, shown).map((one) => entry(words, one, { reasons, names })),
    ...(others > 0 ? [message.others(others)] : []),
    ...(safetyNet ? [[message.net(nameOf(safetyNet)), ...reachedBy(safetyNet)].join('\n')] : []),
    message.published(publishedOn),
  ].join('\n\n');
}

/** A `mailto:` without a recipient. What does not fit is left out: reasons first, then the last structures. */
export function mailAddress(words: Locale, content: MessageContent): string {
  const all = Math.min(content.orientation.recommendations.length, MOST_WRITTEN);
  const details = [
    ...[3, 2, 1].map((reasons) => ({ shown: all, reasons })),
    ...[...Array(all).keys()].map((less) => ({ shown: all - less - 1, reasons: 1 })),
  ];
  const bodies = details.map((detail) => () => messageText(words, content, detail));
  return mailThatFits({ subject: words.keep.message.subject }, bodies);
}

interface EntryOptions {
  reasons: number;
  names: PlaceNames | undefined;
}

function entry(
  words: Locale,
  { structure, criteria, rank }: Recommendation,
  { reasons: most, names }: EntryOptions,
): string {
  const reasons = strongestReasons(criteria).slice(0, most);
  return [
    `${rank}. ${nameOf(structure)}`,
    ...reasons.map((one) => `- ${plain(words.reasons[one.reason](reasonEvidence(one, names)))}`),
    ...reachedBy(structure),
  ].join('\n');
}

function nameOf({ name }: Structure): string {
  const letters = [...plain(name)];
  return letters.length > LONGEST_NAME ? `${letters.slice(0, LONGEST_NAME - 1).join('')}…` : letters.join('');
}
