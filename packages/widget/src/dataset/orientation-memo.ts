import type { Matcher, Orientation, Profile } from '@ess-orientation/core';

/** How many more structures one press shows. */
export const PAGE = 5;
const NEAR_MISSES = 3;

/** How many structures are on the screen. @param first as set by the host, @param pages presses on “more”. */
export const shownCount = (first: number, pages: number): number => first + pages * PAGE;

/** Asks the matcher once for the same question: a screen renders many times. */
export class OrientationMemo {
  private key = '';
  private matcher: Matcher | null = null;
  private orientation: Orientation | null = null;

  ask(matcher: Matcher, profile: Profile, limit: number): Orientation {
    const key = JSON.stringify([profile, limit]);
    if (this.orientation && this.matcher === matcher && this.key === key) return this.orientation;
    this.orientation = matcher.match(profile, { limit, nearMisses: NEAR_MISSES });
    this.matcher = matcher;
    this.key = key;
    return this.orientation;
  }
}
