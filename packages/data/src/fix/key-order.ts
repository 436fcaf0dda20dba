import type * as z from 'zod/mini';

/** The parts of a schema that an order of keys depends on. */
interface SchemaDef {
  type: string;
  shape?: Readonly<Record<string, z.core.$ZodType>>;
  element?: z.core.$ZodType;
  innerType?: z.core.$ZodType;
}

/** The same value with its keys in the order of the schema; keys that the schema doesn't know come last, as they came. */
export function orderKeys(schema: z.core.$ZodType | undefined, value: unknown): unknown {
  const { type, shape = {}, element, innerType } = (schema?._zod.def ?? { type: 'unknown' }) as SchemaDef;
  if (type === 'optional') return orderKeys(innerType, value);
  if (Array.isArray(value)) return value.map((item) => orderKeys(element, item));
  if (typeof value !== 'object' || value === null) return value;
  const fields = new Map(Object.entries(value));
  const known = Object.keys(shape).filter((key) => fields.has(key));
  const others = [...fields.keys()].filter((key) => !Object.hasOwn(shape, key));
  return Object.fromEntries([...known, ...others].map((key) => [key, orderKeys(shape[key], fields.get(key))]));
}

/** How an authored file is laid out: two spaces, a line end at the end. */
export const fileText = (record: unknown): string => `${JSON.stringify(record, null, 2)}\n`;
