/**
 * What pages can set, listen to and style, read from the sources: for `custom-elements.json` and the tables of the docs.
 * Fails where the sources say too little.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ATTRIBUTES } from './describe/attributes.mjs';
import { CUSTOM_PROPERTIES } from './describe/custom-properties.mjs';
import { PARTS } from './describe/parts.mjs';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const read = (path) => readFileSync(at(path), 'utf8');
const textOf = (comment) => comment.replace(/\s*\n\s*\*?\s*/g, ' ').trim();

/** Declared fields, with the attribute that sets each. */
export function fields() {
  const source = read('src/ess-orientation.ts');
  const [, options = ''] = source.match(/static override properties = \{([\s\S]*?)\n {2}\};/) ?? [];
  const declared = [...source.matchAll(/\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s+declare (\w+): ([^;]+);/g)];
  const fields = [...options.matchAll(/^\s+(\w+): \{(.*)\}/gm)].map(([, name, option]) => {
    const found = declared.find(([, , one]) => one === name);
    if (!found) throw new Error(`ess-orientation.ts: "${name}" has no comment that says what it does`);
    const attribute = /attribute: false/.test(option) ? null : (option.match(/attribute: '([^']+)'/)?.[1] ?? name);
    return { name, attribute, type: found[3].replace(' | undefined', ''), description: textOf(found[1]) };
  });
  if (fields.length === 0) throw new Error('ess-orientation.ts: no properties found');
  return fields;
}

/** @returns name, class, description and detail's fields of each event. */
export const events = () =>
  readdirSync(at('src/events'))
    .sort()
    .flatMap((file) => {
      const source = read(`src/events/${file}`);
      const [, comment, type] = source.match(/\/\*\*([^*]*)\*\/\s*export class (\w+) extends Event/) ?? [];
      const [, name] = source.match(/super\('(ess-orientation-[a-z]+)'/) ?? [];
      if (!name || !comment) return [];
      const [, detail = ''] = source.match(/interface \w+Detail \{([\s\S]*?)\n\}/) ?? [];
      const keys = [...detail.matchAll(/^ {2}(\w+\??):/gm)].map(([, key]) => key);
      return [{ name, type, description: textOf(comment), keys }];
    });

/** `lang` is not declared: every element has it. */
export const attributes = () => [
  ...fields().flatMap(({ attribute, type, description }) =>
    attribute ? [{ name: attribute, type, description, ...ATTRIBUTES[attribute] }] : [],
  ),
  { name: 'lang', type: 'string', description: 'The language; that of the page by default.', ...ATTRIBUTES.lang },
];

const viewFiles = () =>
  readdirSync(at('src/views'), { recursive: true })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `src/views/${file}`);

/** Names for `::part()`, in the order of the alphabet, each with what it is in French. */
export function parts() {
  const files = ['src/ess-orientation.ts', ...viewFiles()];
  const names = files.flatMap((file) => {
    const source = read(file);
    const written = [...source.matchAll(/ part="([^"]+)"/g)].flatMap(([, list]) => list.split(/\s+/));
    // The headings inside a screen take their part from their class.
    const headings = [...source.matchAll(/\bheading\(.*?, '([a-z-]+-title)'\)/g)].map(([, name]) => name);
    return [...written, ...headings];
  });
  const known = [...new Set(names.filter((name) => /^[a-z-]+$/.test(name)))].sort();
  return known.map((name) => ({ name, text: PARTS[name] ?? '' }));
}

/** `--ess-*` with what each is by default, light and dark, and its role in French. */
export function customProperties() {
  const sources = readdirSync(at('src/styles')).map((file) => read(`src/styles/${file}`));
  const found = new Map();
  const used = /var\((--ess-[a-z-]+), (?:light-dark\(([^,]+), ([^)]+)\)|([^()]+))\)/g;
  for (const [, name, light, dark, value] of sources.join('\n').matchAll(used)) {
    const text = CUSTOM_PROPERTIES[name] ?? '';
    found.set(name, { name, default: value ?? light, ...found.get(name), ...(dark ? { dark } : {}), text });
  }
  return [...found.values()];
}

/** Every colour that lies on another, and the contrast that it needs: the very list that the element checks. */
export const contrastPairs = () =>
  [...read('src/theming/pairs.ts').matchAll(/\blisted\(\s*([\d.]+),\s*'([^']+)'/g)].flatMap(([, needs, list]) =>
    list.split(', ').map((pair) => {
      const [front, back] = pair.split('/');
      return { front: `--ess-${front}`, back: `--ess-${back}`, needs: Number(needs) };
    }),
  );

/** In the format that editors and documentation tools read (custom-elements-manifest 1.0.0). */
export function manifest() {
  const [, description = ''] = read('src/ess-orientation.ts').match(/\/\*\*([^/]*)\*\/\s*export class/) ?? [];
  const members = fields();
  return {
    schemaVersion: '1.0.0',
    modules: [
      {
        kind: 'javascript-module',
        path: 'dist/index.js',
        declarations: [
          {
            kind: 'class',
            name: 'EssOrientation',
            tagName: 'ess-orientation',
            customElement: true,
            description: textOf(description),
            superclass: { name: 'LitElement', package: 'lit' },
            attributes: [
              ...members.flatMap(({ name, attribute, type, description }) =>
                attribute ? [{ name: attribute, fieldName: name, type: { text: type }, description }] : [],
              ),
            ],
            members: [
              ...members.map(({ name, attribute, type, description }) => ({
                kind: 'field',
                name,
                type: { text: type },
                description,
                ...(attribute ? { attribute } : {}),
              })),
              { kind: 'method', name: 'reset', description: 'Erases the answers and returns to the first question.' },
            ],
            events: events().map(({ name, type, description }) => ({ name, type: { text: type }, description })),
            slots: [{ name: '', description: 'Shown where the data can’t be loaded: a phone number, a link.' }],
            cssParts: parts().map(({ name, text }) => ({ name, description: text })),
            cssProperties: customProperties().map((one) => ({
              name: one.name,
              default: one.default,
              description: one.text,
            })),
          },
        ],
        exports: [
          {
            kind: 'js',
            name: 'EssOrientation',
            declaration: { name: 'EssOrientation', module: 'dist/index.js' },
          },
        ],
      },
      {
        kind: 'javascript-module',
        path: 'dist/define.js',
        exports: [
          {
            kind: 'custom-element-definition',
            name: 'ess-orientation',
            declaration: { name: 'EssOrientation', module: 'dist/index.js' },
          },
        ],
      },
    ],
  };
}
