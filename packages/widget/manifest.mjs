/**
 * What pages can set, listen to and style, read from the sources: for `custom-elements.json` and the tables of the docs.
 * Fails where the sources say too little.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

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

/** Names for `::part()`, in the order of the alphabet. Those built from a value are `${…}` in the sources, and left out. */
export function parts() {
  const files = ['src/ess-orientation.ts', ...readdirSync(at('src/views')).map((file) => `src/views/${file}`)];
  const names = files.flatMap((file) =>
    [...read(file).matchAll(/ part="([^"]+)"/g)].flatMap(([, list]) => list.split(/\s+/)),
  );
  return [...new Set(names.filter((name) => /^[a-z-]+$/.test(name)))].sort();
}

/** `--ess-*` with what each is by default in a light page. */
export function customProperties() {
  const found = new Map();
  for (const [, name, value] of read('src/styles/tokens.ts').matchAll(/var\((--ess-[a-z-]+), ([^)]+)\)/g))
    if (!found.has(name)) found.set(name, value);
  return [...found].map(([name, value]) => ({ name, default: value }));
}

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
            cssParts: parts().map((name) => ({ name })),
            cssProperties: customProperties(),
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
