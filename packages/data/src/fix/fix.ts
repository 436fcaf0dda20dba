/** A record as parsed, before anything is known of its shape. */
export type LooseRecord = Readonly<Record<string, unknown>>;

/** Mends one kind of slip where only one reading is possible. Pure; leaves alone what it doesn't understand. */
export interface Fix {
  name: string;
  description: string;
  apply(record: LooseRecord): LooseRecord;
}

/** One thing that a fix changed. */
export interface Change {
  fix: string;
  /** Path inside the file; empty when it is about the file as a whole. */
  path: string;
  from?: unknown;
  to?: unknown;
}

/** The same value with each text passed through, with the path of fields that leads to it (`evidence.source.url`). */
export function mapTexts(value: unknown, change: (text: string, path: string) => string, path = ''): unknown {
  if (typeof value === 'string') return change(value, path);
  if (Array.isArray(value)) return value.map((item) => mapTexts(item, change, path));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  return Object.fromEntries(
    entries.map(([key, inner]) => [key, mapTexts(inner, change, path ? `${path}.${key}` : key)]),
  );
}
