/**
 * The pairs of letters of a text as 64 bits: two texts that share most of them may be one misspelt. Different pairs can fall
 * on one bit; a few more candidates come of it, never fewer.
 */
export function pairsOf(text: string): [low: number, high: number] {
  let low = 0;
  let high = 0;
  for (let at = 1; at < text.length; at++) {
    const pair = (text.charCodeAt(at - 1) * 37 + text.charCodeAt(at)) & 63;
    if (pair < 32) low |= 1 << pair;
    else high |= 1 << (pair - 32);
  }
  return [low, high];
}

/** How many of the 32 bits are set. */
export function countBits(word: number): number {
  let count = word - ((word >>> 1) & 0x55555555);
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333);
  return Math.imul((count + (count >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
