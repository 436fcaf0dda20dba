import type { FreshnessRule, Structure } from '../dataset';
import { type IsoDate, monthsBetween } from '../dates';
import { type Criterion, UNKNOWN } from './criterion';

/** What a sheet says of its checking. */
export type Checked = Pick<Structure, 'checkedOn' | 'checkEveryMonths'>;

/**
 * How lately a sheet was checked: 1 until `fullMonths`, then straight down to 0 at `zeroMonths`. A sheet with a slower
 * rhythm of its own keeps full trust until then, and falls as fast. Undated sheets count as old.
 */
export function freshnessScore(
  { checkedOn, checkEveryMonths }: Checked,
  on: IsoDate,
  rule: FreshnessRule | undefined,
): number {
  const fullMonths = rule?.fullMonths;
  const zeroMonths = rule?.zeroMonths;
  if (typeof fullMonths !== 'number' || typeof zeroMonths !== 'number') return UNKNOWN;
  if (checkedOn === undefined) return 0;
  const full = Math.max(fullMonths, checkEveryMonths ?? 0);
  const age = monthsBetween(checkedOn, on);
  if (age <= full) return 1;
  const fall = zeroMonths - fullMonths;
  return age < full + fall ? 1 - (age - full) / fall : 0;
}

export const freshness: Criterion = {
  id: 'freshness',
  score: (traits) => traits.freshness,
  why({ checkedOn }, _traits, _asked, score) {
    if (checkedOn === undefined) return { reason: 'freshness-undated' };
    const evidence = { checkedOn };
    if (score === null) return { reason: 'not-stated', evidence };
    return { reason: score === 1 ? 'freshness-recent' : score > 0 ? 'freshness-ageing' : 'freshness-old', evidence };
  },
};
