import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { shippedDependencies } from './shipped.mjs';

const run = promisify(execFile);

/** A tarball of an installed package, so that npm asks no registry. */
async function tarballOf({ name, version, folder }, destination) {
  const file = path.join(destination, `${name.replace(/[@/]/g, '-')}-${version}.tgz`);
  const stage = path.join(destination, `${name.replace(/[@/]/g, '-')}-${version}`, 'package');
  mkdirSync(path.dirname(stage), { recursive: true });
  cpSync(folder, stage, { recursive: true, filter: (from) => !from.slice(folder.length).includes('node_modules') });
  await run('tar', ['-czf', file, '-C', path.dirname(stage), 'package']);
  return file;
}

/**
 * An empty project outside of the workspace, with npm's own installation of our tarballs. Their dependencies are those that
 * the lockfile gave the workspace, packed again: nothing comes from the network.
 */
export async function installInEmptyProject(tarballs, folder) {
  const others = path.join(folder, 'others');
  const project = path.join(folder, 'project');
  mkdirSync(others, { recursive: true });
  mkdirSync(project, { recursive: true });
  const { dependencies } = shippedDependencies();
  const overrides = Object.fromEntries(
    await Promise.all(dependencies.map(async (one) => [one.name, `file:${await tarballOf(one, others)}`])),
  );
  const ours = Object.fromEntries(Object.entries(tarballs).map(([name, file]) => [name, `file:${file}`]));
  const manifest = { name: 'empty', private: true, type: 'module', dependencies: ours, overrides };
  writeFileSync(path.join(project, 'package.json'), JSON.stringify(manifest, null, 2));
  const npm = ['install', '--offline', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  await run('npm', npm, { cwd: project, env: { ...process.env, npm_config_cache: path.join(folder, 'cache') } });
  return project;
}
