import {
  completeChain,
  decodeProfile,
  encodeProfile,
  type Profile,
  profileIssues,
  type TerritoryCode,
  throwIfAny,
} from '@ess-orientation/core';

/** A profile as given on a command line, and the parts of it that nothing was made of. */
export interface GivenProfile {
  profile: Profile;
  /** Parts of a share text that say nothing known; a JSON with unknown values is refused instead. */
  dropped: string[];
}

/**
 * Reads a profile from JSON, or from the text of a share link. A commune alone gains its EPCI, département and région.
 * @throws SyntaxError when the text starts like JSON and is not; EssOrientationError with every unknown value of a JSON.
 */
export function readProfile(
  text: string,
  containersOf: (code: TerritoryCode) => readonly TerritoryCode[],
): GivenProfile {
  const given = text.trim();
  const isJson = given.startsWith('{');
  const profile: Profile = isJson ? JSON.parse(given) : decodeProfile(given);
  throwIfAny(profileIssues(profile));
  const { territory } = profile;
  return {
    profile: territory?.length ? { ...profile, territory: wholeChain(territory, containersOf) } : profile,
    dropped: isJson ? [] : droppedParts(given.replace(/^[^#]*#/, ''), profile),
  };
}

/** Containers of the narrowest place, where the official code knows more than the code alone tells (the EPCI of a commune). */
function wholeChain(
  territory: readonly TerritoryCode[],
  containersOf: (code: TerritoryCode) => readonly TerritoryCode[],
): TerritoryCode[] {
  const [narrowest] = completeChain(territory);
  return completeChain([...territory, ...(narrowest ? containersOf(narrowest) : [])]);
}

function droppedParts(text: string, profile: Profile): string[] {
  const kept = new Map(
    encodeProfile(profile)
      .split('&')
      .map((part) => part.split('=', 2) as [string, string]),
  );
  return text
    .split('&')
    .filter((part) => part !== '')
    .flatMap((part) => {
      const [field = '', value = ''] = part.split('=', 2);
      if (field === 'v') return [];
      const known = kept.get(field)?.split('.') ?? [];
      const lost = value.split('.').filter((one) => !known.includes(one));
      return lost.length > 0 ? [`${field}=${lost.join('.')}`] : [];
    });
}
