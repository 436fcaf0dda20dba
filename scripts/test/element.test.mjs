import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { customProperties, events, fields, manifest, parts } from '../../packages/widget/manifest.mjs';

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

  it('has parts, and properties each with a default', () => {
    expect(parts()).toEqual(expect.arrayContaining(['root', 'heading', 'card', 'button']));
    expect(customProperties().length).toBeGreaterThan(10);
    expect(customProperties().every((one) => one.name && one.default)).toBe(true);
  });

  it('gives tools the tag, its class and where both are', () => {
    const [module, definition] = manifest().modules;
    expect(module.declarations[0]).toMatchObject({ tagName: 'ess-orientation', customElement: true });
    expect(definition.exports[0]).toMatchObject({ kind: 'custom-element-definition', name: 'ess-orientation' });
  });
});
