import { type Profile, profileIssues } from './profile';

/** The version of the text; a reader drops what it does not know. */
const VERSION = '1';
const SINGLE = ['situation', 'stage', 'model'] as const;
const SEVERAL = ['sectors', 'territory', 'needs', 'audiences'] as const;

/** A profile as text for the `#` of a link: `v=1&stage=creation&sectors=mobilite.numerique`. Readable, and safe in an URL. */
export function encodeProfile(profile: Profile): string {
  const parts = [`v=${VERSION}`];
  for (const field of SINGLE) if (profile[field]) parts.push(`${field}=${profile[field]}`);
  for (const field of SEVERAL) if (profile[field]?.length) parts.push(`${field}=${profile[field].join('.')}`);
  return parts.join('&');
}

/** The longest text that is read: a link never needs more. */
const LONGEST = 4000;

/** The profile of a text, whatever wrote it: unknown fields, values and codes are dropped, and nothing is ever thrown. */
export function decodeProfile(text: string): Profile {
  const profile: Profile = {};
  if (typeof text !== 'string' || text.length > LONGEST) return profile;
  for (const part of text.replace(/^#/, '').split('&')) {
    const [field = '', value = ''] = part.split('=', 2);
    for (const one of value.split('.')) addIfKnown(profile, field, one);
  }
  return profile;
}

function addIfKnown(profile: Profile, field: string, value: string): void {
  const single = SINGLE.find((name) => name === field);
  if (single) {
    const answer = { [single]: value } as Profile;
    if (profile[single] === undefined && profileIssues(answer).length === 0) Object.assign(profile, answer);
    return;
  }
  const several = SEVERAL.find((name) => name === field);
  if (!several) return;
  const answer = { [several]: [...(profile[several] ?? []), value] } as Profile;
  if (!(profile[several] as string[] | undefined)?.includes(value) && profileIssues(answer).length === 0) {
    Object.assign(profile, answer);
  }
}
