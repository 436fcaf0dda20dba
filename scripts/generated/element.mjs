import { contrastPairs, customProperties, events, fields, parts } from '../../packages/widget/manifest.mjs';

const code = (text) => `\`${text}\``;
const cell = (text) => text.replaceAll('|', '\\|');

/** What the tag takes. The descriptions are those of the code. */
export const attributes = () =>
  [
    '| attribut | propriété | type | effet (texte du code, en anglais) |',
    '|---|---|---|---|',
    ...fields().map(
      ({ name, attribute, type, description }) =>
        `| ${attribute ? code(attribute) : '(aucun)'} | ${code(name)} | ${code(cell(type))} | ${cell(description)} |`,
    ),
  ].join('\n');

export const elementEvents = () =>
  [
    '| événement | quand (texte du code, en anglais) | `event.detail` |',
    '|---|---|---|',
    ...events().map(
      ({ name, description, keys }) => `| ${code(name)} | ${cell(description)} | ${keys.map(code).join(' ')} |`,
    ),
  ].join('\n');

export const elementParts = () =>
  [
    '| partie | ce que c’est |',
    '|---|---|',
    ...parts().map(({ name, text }) => `| ${code(name)} | ${cell(text)} |`),
  ].join('\n');

export const contrastTable = () =>
  [
    '| devant | fond | rapport minimal |',
    '|---|---|---|',
    ...contrastPairs().map(
      ({ front, back, needs }) => `| ${code(front)} | ${code(back)} | ${String(needs).replace('.', ',')}:1 |`,
    ),
  ].join('\n');

export const customPropertiesTable = () =>
  [
    '| propriété | clair | sombre | rôle |',
    '|---|---|---|---|',
    ...customProperties().map(
      ({ name, dark, text, ...one }) =>
        `| ${code(name)} | ${code(one.default)} | ${dark ? code(dark) : '='} | ${cell(text)} |`,
    ),
  ].join('\n');
