import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeProfile, encodeProfile, type Profile, profileIssues } from '../src/index';
import { profileArbitrary } from './arbitraries';

describe('share links', () => {
  it('come back as they went', () => {
    fc.assert(
      fc.property(profileArbitrary, (profile) => {
        const kept = Object.fromEntries(
          Object.entries(profile).filter(([, value]) => !Array.isArray(value) || value.length > 0),
        );
        expect(decodeProfile(encodeProfile(profile))).toEqual(kept);
        expect(decodeProfile(`#${encodeProfile(profile)}`)).toEqual(kept);
      }),
    );
  });

  it('need no escaping in an address', () => {
    const text = encodeProfile({
      stage: 'creation',
      sectors: ['mobilite', 'numerique'],
      territory: ['COM-2A004', 'DEP-2A'],
    });
    expect(text).toBe('v=1&stage=creation&sectors=mobilite.numerique&territory=COM-2A004.DEP-2A');
    expect(new URL(`https://example.org/#${text}`).hash).toBe(`#${text}`);
  });

  it('drop what is not known, keep the rest, and never throw', () => {
    expect(
      decodeProfile('v=9&stage=seed&model=porteur&sectors=mobilite.crypto.mobilite&who=me&territory=DEP-13.nowhere'),
    ).toEqual({
      model: 'porteur',
      sectors: ['mobilite'],
      territory: ['DEP-13'],
    });
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        expect(profileIssues(decodeProfile(text))).toEqual([]);
      }),
    );
    for (const odd of [undefined, null, 7, {}] as unknown as string[]) expect(decodeProfile(odd)).toEqual({});
    expect(decodeProfile('__proto__=1&constructor=2&stage=creation')).toEqual({ stage: 'creation' } satisfies Profile);
  });
});
