import { readFileSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { publicPackages } from './pack.mjs';

/** A file of packages that don't export their `package.json` is found by walking up, as Node does. */
function folderOf(name, from) {
  for (const modules of createRequire(path.join(from, 'package.json')).resolve.paths(name) ?? []) {
    try {
      return realpathSync(path.join(modules, name));
    } catch {
      // Not there: one folder up.
    }
  }
  throw new Error(`${name}, which ${from} depends on, is not installed`);
}

/**
 * What a person who installs our packages gets from others, as installed here: every dependency of a dependency too.
 * Optional peers and development dependencies don't ship.
 * @returns name@version → `{ name, version, license, folder, dependencies }`, where `dependencies` are such keys.
 */
export function shippedDependencies() {
  const ours = new Set(publicPackages().map(({ manifest }) => manifest.name));
  const found = new Map();
  const visit = (name, from) => {
    const folder = folderOf(name, from);
    const { version, license, dependencies = {} } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
    const key = `${name}@${version}`;
    if (found.has(key)) return key;
    const entry = { name, version, license, folder, dependencies: [] };
    found.set(key, entry);
    entry.dependencies = Object.keys(dependencies).map((one) => visit(one, folder));
    return key;
  };
  const roots = publicPackages().map(({ folder, manifest }) => ({
    manifest,
    folder,
    dependencies: Object.keys(manifest.dependencies ?? {}).map((name) => (ours.has(name) ? name : visit(name, folder))),
  }));
  return { roots, dependencies: [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1)) };
}
