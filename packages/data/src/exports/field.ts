/** One field of a published schema, written down from its documentation. */
export interface Field {
  name: string;
  required?: boolean;
  type: 'text' | 'number' | 'date' | 'datetime' | 'uri' | 'email' | 'uuid' | 'list';
  minLength?: number;
  maxLength?: number;
  /** Of the text, or of each item of a list. */
  pattern?: RegExp;
  /** The closed list that the text, or each item of a list, is taken from. */
  values?: readonly string[];
}

/** Where a record does not fit the published fields. */
export interface FieldFault {
  record: string;
  field: string;
  expected: string;
  found: unknown;
}

const SHAPES: Readonly<Partial<Record<Field['type'], RegExp>>> = {
  date: /^\d{4}-\d{2}-\d{2}$/,
  datetime: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/,
  uri: /^https?:\/\/\S+$/,
  email: /^[^\s@]+@[^\s@]+\.[^\s@]+$/,
  uuid: /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
};

/** Every fault of a record against a table of fields: required, type, length, pattern, closed list, unknown field. Pure. */
export function checkRecord(record: object, fields: readonly Field[]): FieldFault[] {
  const values = record as Record<string, unknown>;
  const known = new Set(fields.map(({ name }) => name));
  const fault = (field: string, expected: string, found: unknown): FieldFault => ({
    record: String(values.id),
    field,
    expected,
    found,
  });
  return [
    ...fields.flatMap((field) => {
      const value = values[field.name];
      if (value === undefined) return field.required ? [fault(field.name, 'a value', undefined)] : [];
      return expectationsOf(field, value).map((expected) => fault(field.name, expected, value));
    }),
    ...Object.keys(values)
      .filter((name) => !known.has(name))
      .map((name) => fault(name, 'no such field', values[name])),
  ];
}

function expectationsOf(field: Field, value: unknown): string[] {
  if (field.type === 'number') return Number.isFinite(value) ? [] : ['a number'];
  if (field.type === 'list') {
    if (!Array.isArray(value) || value.length === 0) return ['a list of at least one'];
    return [...value.flatMap((item) => textExpectations(field, item)), ...(hasRepeats(value) ? ['no repeats'] : [])];
  }
  return textExpectations(field, value);
}

function textExpectations(
  { type, minLength = 1, maxLength = 20_000, pattern, values }: Field,
  value: unknown,
): string[] {
  if (typeof value !== 'string') return ['text'];
  const shape = pattern ?? SHAPES[type];
  return [
    ...(value.length < minLength ? [`at least ${minLength} characters`] : []),
    ...(value.length > maxLength ? [`at most ${maxLength} characters`] : []),
    ...(shape && !shape.test(value) ? [`${type} such as ${shape.source}`] : []),
    ...(values && !values.includes(value) ? [values.join(' | ')] : []),
  ];
}

const hasRepeats = (items: readonly unknown[]): boolean => new Set(items).size < items.length;
