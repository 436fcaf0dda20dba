import { customProperties, events, fields, parts } from '../../packages/widget/manifest.mjs';

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

export const elementParts = () => parts().map(code).join(' · ');

export const customPropertiesTable = () =>
  [
    '| propriété | par défaut, sur une page claire |',
    '|---|---|',
    ...customProperties().map((one) => `| ${code(one.name)} | ${code(one.default)} |`),
  ].join('\n');
