import * as CDX from '@cyclonedx/cyclonedx-library';
import { describe, expect, it } from 'vitest';
import { isAllowed, refused } from '../licences.mjs';
import { billOfMaterials } from '../sbom.mjs';

describe('licences', () => {
  it('are all on the list, for whatever ships', () => {
    expect(refused()).toEqual([]);
  });

  it.each([
    'GPL-3.0-only',
    'MIT AND GPL-3.0-only',
    undefined,
    'SEE LICENSE IN LICENSE',
    '(MIT AND (ISC OR AGPL-3.0-only))',
  ])('are refused off it: %s', (license) => expect(isAllowed(license)).toBe(false));

  it.each(['MIT', '(MIT AND etalab-2.0)', '(GPL-3.0-only OR MIT)'])('are accepted on it: %s', (license) =>
    expect(isAllowed(license)).toBe(true),
  );
});

describe('the bill of materials', () => {
  const bill = billOfMaterials();

  it('follows the schema of CycloneDX 1.6, strictly', async () => {
    const validator = new CDX.Validation.JsonStrictValidator(CDX.Spec.Version.v1dot6);
    expect(await validator.validate(JSON.stringify(bill))).toBe(null);
    const wrong = { ...bill, components: [{ name: 'without a type' }] };
    expect(await validator.validate(JSON.stringify(wrong))).not.toBe(null);
  }, 60_000);

  it('names what ships with its hash, and not the tools', () => {
    const names = bill.components.map(({ group, name }) => (group ? `${group}/${name}` : name));
    for (const name of ['@ess-orientation/widget', 'lit', 'lit-html', 'zod', 'fuse.js', 'papaparse'])
      expect(names).toContain(name);
    for (const name of ['rollup', 'vitest', 'typescript', '@etalab/decoupage-administratif'])
      expect(names).not.toContain(name);
    for (const { name, group, hashes } of bill.components)
      if (group !== '@ess-orientation')
        expect([name, hashes[0].content]).toEqual([name, expect.stringMatching(/^[0-9a-f]{128}$/)]);
  });

  it('links every component to those it needs', () => {
    const refs = new Set(bill.components.map((component) => component['bom-ref']));
    for (const { dependsOn } of bill.dependencies) for (const ref of dependsOn) expect(refs).toContain(ref);
  });

  it('is the same each time', () => {
    expect(JSON.stringify(billOfMaterials())).toBe(JSON.stringify(bill));
  }, 60_000);
});
