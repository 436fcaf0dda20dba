import type { Structure } from '@ess-orientation/core';
import { mailLink, phoneLink, safeLink } from '../dataset/links';

/** Mail programmes cut longer addresses, some from 2,000 characters on. */
const LONGEST = 1800;
const LONGEST_LINK = 200;

interface Envelope {
  /** An address that `mailLink` found safe; nobody, where it is left out. */
  to?: string | undefined;
  subject: string;
}

/** A `mailto:` with the first of the bodies that fits, fullest first; without a body where none does. */
export function mailThatFits(envelope: Envelope, bodies: readonly (() => string)[]): string {
  for (const body of bodies) {
    const address = addressOf(envelope, body());
    if (address.length <= LONGEST) return address;
  }
  return addressOf(envelope, '');
}

const addressOf = ({ to = '', subject }: Envelope, body: string): string =>
  `mailto:${encodeURIComponent(to).replace('%40', '@')}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replace(/\n/g, '\r\n'))}`;

/** The one way to reach a structure that a message gives: its page, else its mail, else its phone. */
export function reachedBy({ contact }: Pick<Structure, 'contact'>): string[] {
  const link = safeLink(contact?.url) ?? mailLink(contact?.email) ?? phoneLink(contact?.phone);
  const text = link?.href.replace(/^(?:mailto|tel):/, '') ?? '';
  return text && text.length <= LONGEST_LINK ? [text] : [];
}

/** One line: without control, direction or half characters, which would forge lines or refuse to be encoded. */
export const plain = (text: string): string => text.replace(/[\s\p{C}]+/gu, ' ').trim();
