/** Closed lists as bit sets: bit n stands for the nth value of the list. Values that we don't know are dropped. */
export function bitsOf<T extends string>(values: readonly T[] | undefined, list: readonly T[]): number {
  let bits = 0;
  if (values) {
    for (let i = 0; i < values.length; i++) {
      const position = list.indexOf(values[i] as T);
      if (position >= 0) bits |= 1 << position;
    }
  }
  return bits;
}

/** Those of `values` whose bit is set. */
export function valuesIn<T extends string>(values: readonly T[], list: readonly T[], bits: number): T[] {
  const found: T[] = [];
  for (const value of values) if (bitsOf([value], list) & bits) found.push(value);
  return found;
}

/** Every value of a list of `length`. */
export const allBits = (length: number): number => (1 << length) - 1;

/** How many bits are set. */
export function countBits(bits: number): number {
  let n = bits - ((bits >> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >> 2) & 0x33333333);
  return Math.imul((n + (n >> 4)) & 0x0f0f0f0f, 0x01010101) >> 24;
}
