/**
 * Builds the committed state twice, in two folders of different names, and compares every file of every tarball. Anyone can
 * so check that what is published is what the sources give. Takes some minutes.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ROOT } from './project-files.mjs';

const { packageManager } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
const PNPM = ['-y', packageManager.replace(/\+.*/, '')];

function build(folder) {
  const run = (command, ...args) =>
    execFileSync(command, args, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  execFileSync('git', ['clone', '-q', ROOT, folder]);
  run('npx', ...PNPM, 'install', '--frozen-lockfile', '--prefer-offline', '--silent');
  run('npx', ...PNPM, '--filter', './packages/*', '--workspace-concurrency=1', 'run', 'build');
  const tarballs = path.join(folder, 'tarballs');
  mkdirSync(tarballs);
  const pack = `import { packAll } from './packaging/pack.mjs'; await packAll(${JSON.stringify(tarballs)});`;
  run(process.execPath, '--input-type=module', '--eval', pack);
  return hashesOf(tarballs);
}

/** tarball/file → SHA-256. Of the files, since archives carry dates. */
function hashesOf(folder) {
  const hashes = new Map();
  for (const tarball of readdirSync(folder).sort()) {
    const into = mkdtempSync(path.join(folder, 'unpacked-'));
    execFileSync('tar', ['-xzf', path.join(folder, tarball), '-C', into]);
    for (const entry of readdirSync(into, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const file = path.join(entry.parentPath, entry.name);
      hashes.set(
        `${tarball}/${path.relative(into, file)}`,
        createHash('sha256').update(readFileSync(file)).digest('hex'),
      );
    }
  }
  return hashes;
}

const base = mkdtempSync(path.join(tmpdir(), 'ess-reproducible-'));
try {
  const first = build(path.join(base, 'one'));
  const second = build(path.join(base, 'another', 'deeper'));
  const different = [...new Set([...first.keys(), ...second.keys()])].filter(
    (file) => first.get(file) !== second.get(file),
  );
  for (const file of different)
    console.error(`✘ ${file}: ${first.get(file) ?? 'missing'} ≠ ${second.get(file) ?? 'missing'}`);
  for (const [file, hash] of first)
    if (/standalone|parent\.js$|integrity/.test(file) && !file.endsWith('.map')) console.log(`${hash}  ${file}`);
  console.log(`${first.size} files in the tarballs, ${different.length} that differ between two builds.`);
  process.exitCode = different.length > 0 || first.size === 0 ? 1 : 0;
} finally {
  rmSync(base, { recursive: true, force: true });
}
