/** The element as editors want it described, in French: VS Code’s custom data, and JetBrains’ web-types. */
import { attributes, customProperties, events, fields, parts } from './manifest.mjs';

const TAG = 'ess-orientation';
const SUMMARY =
  'Quelques questions sur un projet d’économie sociale et solidaire, puis les structures qui l’accompagnent, pourquoi, et la suite.';
const said = ({ text, description }) => text ?? description;

export const vscodeHtml = () => ({
  version: 1.1,
  tags: [
    {
      name: TAG,
      description: SUMMARY,
      attributes: attributes().map(({ name, type, values, ...one }) => ({
        name,
        description: said(one),
        ...(type === 'boolean' ? { valueSet: 'v' } : {}),
        ...(values
          ? {
              values: Object.entries(values).map(([value, meaning]) => ({
                name: value,
                ...(meaning ? { description: meaning } : {}),
              })),
            }
          : {}),
      })),
    },
  ],
});

export const vscodeCss = () => ({
  version: 1.1,
  properties: customProperties().map(({ name, text }) => ({ name, description: text })),
});

export const webTypes = (version) => ({
  $schema: 'https://json.schemastore.org/web-types',
  name: '@ess-orientation/widget',
  version,
  'description-markup': 'markdown',
  'js-types-syntax': 'typescript',
  contributions: {
    html: {
      elements: [
        {
          name: TAG,
          description: SUMMARY,
          attributes: attributes().map(({ name, type, ...one }) => ({ name, description: said(one), value: { type } })),
          js: {
            properties: fields().map(({ name, type, description }) => ({ name, type, description })),
            events: events().map(({ name, description }) => ({ name, description })),
          },
          css: {
            properties: customProperties().map((one) => ({
              name: one.name,
              description: one.text,
              default: one.default,
            })),
            parts: parts().map(({ name, text }) => ({ name, description: text })),
          },
        },
      ],
    },
  },
});
