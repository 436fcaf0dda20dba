import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const ROOT = fileURLToPath(new URL('..', import.meta.url));
const manifestOf = (folder) => JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));

/** The packages that are published: name, folder and manifest. */
export const publicPackages = () =>
  readdirSync(path.join(ROOT, 'packages'))
    .map((name) => path.join(ROOT, 'packages', name))
    .map((folder) => ({ folder, manifest: manifestOf(folder) }))
    .filter(({ manifest }) => !manifest.private);

/** A folder that is deleted with `remove()`. */
export function temporaryFolder(name) {
  const folder = mkdtempSync(path.join(tmpdir(), `ess-${name}-`));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Packs what is built, as a release does. @returns name → the tarball's path. */
export async function packAll(destination) {
  const { packageManager } = manifestOf(ROOT);
  const inPnpm = process.env.npm_execpath?.includes('pnpm');
  const [command, ...first] = inPnpm
    ? [process.execPath, process.env.npm_execpath]
    : ['npx', '-y', packageManager.replace(/\+.*/, '')];
  const packed = await Promise.all(
    publicPackages().map(async ({ folder, manifest: { name } }) => {
      const args = [...first, 'pack', '--json', '--pack-destination', destination];
      const { stdout } = await run(command, args, { cwd: folder, maxBuffer: 1e8 });
      const { filename } = JSON.parse(stdout.slice(stdout.indexOf('{')));
      return [name, path.resolve(destination, filename)];
    }),
  );
  return Object.fromEntries(packed);
}

/** Unpacks a tarball. @returns the folder of the package inside. */
export async function unpack(tarball, destination) {
  await run('tar', ['-xzf', tarball, '-C', destination]);
  return path.join(destination, 'package');
}
