import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ATTRIBUTES } from '../../packages/widget/describe/attributes.mjs';
import { vscodeCss, vscodeHtml, webTypes } from '../../packages/widget/editors.mjs';
import {
  attributes,
  contrastPairs,
  customProperties,
  events,
  fields,
  manifest,
  parts,
} from '../../packages/widget/manifest.mjs';

const source = (path) => readFileSync(new URL(`../../packages/widget/${path}`, import.meta.url), 'utf8');

describe('the description of the element', () => {
  it('has every attribute that the element understands, and no other', () => {
    const [, own = ''] = source('src/attributes.ts').match(/const OWN = new Set\(\[([\s\S]*?)\]/) ?? [];
    const understood = [...own.matchAll(/'([a-z-]+)'/g)].map(([, name]) => name);
    const described = fields().flatMap(({ attribute }) => attribute ?? []);
    expect([...described, 'lang'].sort()).toEqual(understood.sort());
  });

  it('has every event that is exported', () => {
    const exported = [...source('src/events/index.ts').matchAll(/(\w+Event)\b/g)].map(([, type]) => type);
    expect(
      events()
        .map(({ type }) => type)
        .sort(),
    ).toEqual(exported.sort());
  });

  it('has parts, and properties each with a default, and says of each what it is', () => {
    const known = parts().map(({ name }) => name);
    expect(known).toEqual(expect.arrayContaining(['root', 'heading', 'card', 'button', 'section-title']));
    expect(customProperties().map(({ name }) => name)).toEqual(expect.arrayContaining(['--ess-text', '--ess-font']));
    expect(customProperties().find(({ name }) => name === '--ess-text')).toMatchObject({
      default: '#1c2427',
      dark: '#e8eeee',
    });
    const undescribed = [...parts(), ...customProperties()].filter(({ text }) => !text).map(({ name }) => name);
    expect(undescribed, 'say what these are in packages/widget/describe/').toEqual([]);
    const unsaid = attributes().filter(({ name }) => !ATTRIBUTES[name]);
    expect(unsaid, 'say what these are in packages/widget/describe/attributes.mjs').toEqual([]);
  });

  it('has the pairs of colours that the element checks', () => {
    expect(contrastPairs()).toContainEqual({ front: '--ess-text', back: '--ess-surface', needs: 4.5 });
    expect(contrastPairs()).toContainEqual({ front: '--ess-focus', back: '--ess-surface', needs: 3 });
    expect(contrastPairs().length).toBe(17);
  });

  it('completes the tag in VS Code and JetBrains’ editors, in French', () => {
    const [tag] = vscodeHtml().tags;
    expect(tag.name).toBe('ess-orientation');
    const mode = tag.attributes.find(({ name }) => name === 'mode');
    expect(mode.values.map(({ name }) => name)).toEqual(['porteur', 'conseiller']);
    expect(tag.attributes.find(({ name }) => name === 'share').valueSet).toBe('v');
    expect(vscodeCss().properties.map(({ name }) => name)).toContain('--ess-accent');
    const [element] = webTypes('1.2.3').contributions.html.elements;
    expect(element.js.events.map(({ name }) => name)).toContain('ess-orientation-results');
    expect(element.css.parts.map(({ name }) => name)).toContain('card');
  });

  it('gives tools the tag, its class and where both are', () => {
    const [module, definition] = manifest().modules;
    expect(module.declarations[0]).toMatchObject({ tagName: 'ess-orientation', customElement: true });
    expect(definition.exports[0]).toMatchObject({ kind: 'custom-element-definition', name: 'ess-orientation' });
  });

  it('is typed in React and Vue with every event', () => {
    const read = (name) => readFileSync(new URL(`../../packages/widget/types/${name}.d.ts`, import.meta.url), 'utf8');
    const camel = (name) => `on${name.replace(/(?:^|-)(.)/g, (_, letter) => letter.toUpperCase())}`;
    for (const { name } of events()) {
      expect(read('react')).toContain(`'on${name}'`);
      expect(read('vue')).toContain(`${camel(name)}?`);
    }
  });
});
