/** What must hold on the day of a release, and would be a nuisance before: one version everywhere, nothing left to fill. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { publicPackages } from '../packaging/pack.mjs';
import { ROOT } from './project-files.mjs';
import { readPubliccode, TO_FILL } from './publiccode.mjs';

const read = (file) => readFileSync(`${ROOT}${file}`, 'utf8');

/** @returns where a version is written → the version. Checked all the time: they are one. */
export function versions() {
  return {
    ...Object.fromEntries(publicPackages().map(({ manifest }) => [manifest.name, manifest.version])),
    'packages/widget/src/version.ts': read('packages/widget/src/version.ts').match(/'([^']+)'/)?.[1],
    'publiccode.yml': parse(readPubliccode()).softwareVersion,
    'CHANGELOG.md': read('CHANGELOG.md').match(/^## (\d+\.\d+\.\d+)/m)?.[1],
  };
}

function problems() {
  const written = Object.entries(versions());
  const [[, version]] = written;
  const tag = process.env.GITHUB_REF_NAME;
  const changesets = existsSync(`${ROOT}.changeset`) ? readdirSync(`${ROOT}.changeset`) : [];
  const left = changesets.filter((name) => name.endsWith('.md') && name !== 'README.md');
  return [
    ...written.flatMap(([where, one]) => (one === version ? [] : [`${where} says ${one}, not ${version}`])),
    ...(tag?.startsWith('v') && tag !== `v${version}` ? [`the tag ${tag} is not v${version}`] : []),
    ...(TO_FILL.test(readPubliccode())
      ? ['publiccode.yml has parts that only a maintainer can fill (À COMPLÉTER)']
      : []),
    ...publicPackages().flatMap(({ manifest: { name, repository } }) =>
      repository ? [] : [`${name} has no repository: npm needs it to vouch for where a package comes from`],
    ),
    ...left.map((name) => `.changeset/${name} is not in a version yet: pnpm changeset version`),
  ];
}

if (import.meta.filename === process.argv[1]) {
  const found = problems();
  for (const one of found) console.error(`✘ ${one}`);
  if (found.length === 0) console.log(`Ready to publish ${Object.values(versions())[0]}.`);
  process.exitCode = found.length > 0 ? 1 : 0;
}
