/**
 * What ships, as a CycloneDX 1.6 bill of materials: ours and every package they bring, with the hashes of the lockfile.
 * The same sources give the same bytes: it has neither a date nor a random serial number.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { shippedDependencies } from '../packaging/shipped.mjs';
import { ROOT } from './project-files.mjs';

const DEFAULT = 'artifacts/sbom.cdx.json';
const purl = (name, version) => `pkg:npm/${name.replace('@', '%40')}@${version}`;

/** The lockfile's `sha512-…` in the hexadecimal that CycloneDX wants. */
function hashesOf(key, packages) {
  const { integrity } = packages[key]?.resolution ?? {};
  if (!integrity) throw new Error(`pnpm-lock.yaml has no integrity for ${key}: install again`);
  const [, algorithm, base64] = integrity.match(/^sha(512|384|256)-(.+)$/);
  return [{ alg: `SHA-${algorithm}`, content: Buffer.from(base64, 'base64').toString('hex') }];
}

/** An identifier of the SPDX list, or an expression of several. */
const licencesOf = (license) => (/\s/.test(license) ? [{ expression: license }] : [{ license: { id: license } }]);

const componentOf = ({ name, version, license, description }) => {
  const [scope, bare] = name.startsWith('@') ? name.split('/') : [undefined, name];
  return {
    type: 'library',
    'bom-ref': purl(name, version),
    ...(scope ? { group: scope } : {}),
    name: bare,
    version,
    ...(description ? { description } : {}),
    licenses: licencesOf(license),
    purl: purl(name, version),
  };
};

export function billOfMaterials() {
  const { packages } = parse(readFileSync(path.join(ROOT, 'pnpm-lock.yaml'), 'utf8'));
  const { roots, dependencies } = shippedDependencies();
  const byName = new Map(roots.map(({ manifest }) => [manifest.name, purl(manifest.name, manifest.version)]));
  const byKey = new Map(dependencies.map((one) => [`${one.name}@${one.version}`, purl(one.name, one.version)]));
  const refOf = (key) => byName.get(key) ?? byKey.get(key);
  const { version } = roots[0].manifest;
  const product = {
    type: 'application',
    'bom-ref': 'ess-orientation',
    name: 'ess-orientation',
    version,
    licenses: licencesOf('MIT'),
  };
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: product },
    components: [
      ...roots.map(({ manifest }) => componentOf(manifest)),
      ...dependencies.map((one) => ({ ...componentOf(one), hashes: hashesOf(`${one.name}@${one.version}`, packages) })),
    ],
    dependencies: [
      { ref: 'ess-orientation', dependsOn: [...byName.values()] },
      ...roots.map(({ manifest, dependencies: keys }) => ({
        ref: byName.get(manifest.name),
        dependsOn: keys.map(refOf),
      })),
      ...dependencies.map((one) => ({
        ref: refOf(`${one.name}@${one.version}`),
        dependsOn: one.dependencies.map(refOf),
      })),
    ],
  };
}

function main() {
  const file = path.resolve(process.argv[2] ?? path.join(ROOT, DEFAULT));
  const bill = billOfMaterials();
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(bill, null, 2)}\n`);
  console.log(`${bill.components.length} components in ${file}`);
}

if (import.meta.filename === process.argv[1]) main();
