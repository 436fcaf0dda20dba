import { decodeProfile, encodeProfile, type Profile } from '@ess-orientation/core';
import { type Answers, answersFrom, profileFrom } from '../questionnaire/answers';

const PREFIX = '#ess=';

/** The address of a page with the answers behind its `#`, which browsers never send. */
export const linkWith = (answers: Answers, address: string): string =>
  `${address.split('#', 1)[0]}${PREFIX}${encodeProfile(profileFrom(answers))}`;

/** The answers that a fragment holds: those to a question, so that the recap shows them all. `null`: it is not ours. */
export function answersIn(fragment: string): Answers | null {
  if (!fragment.startsWith(PREFIX)) return null;
  const answers = answersFrom(profileIn(fragment.slice(PREFIX.length)));
  return Object.keys(answers).length > 0 ? answers : null;
}

/** Some mail programmes encode what follows the `#`. */
function profileIn(text: string): Profile {
  try {
    return decodeProfile(decodeURIComponent(text));
  } catch {
    return decodeProfile(text);
  }
}

/** Takes our fragment off the address bar; another's stays. */
export function removeFromAddress({ location, history }: Pick<Window, 'location' | 'history'>): void {
  if (!location.hash.startsWith(PREFIX)) return;
  try {
    history.replaceState(history.state, '', `${location.pathname}${location.search}`);
  } catch {
    // A sandboxed page may not touch its address: the answers are erased all the same.
  }
}
