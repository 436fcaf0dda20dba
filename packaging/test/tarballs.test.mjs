import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { parseAst } from 'rollup/parseAst';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { publicPackages, temporaryFolder, unpack } from '../pack.mjs';

const run = promisify(execFile);
const { folder, remove } = temporaryFolder('tarballs');
const ATTW = path.join(
  path.dirname(createRequire(import.meta.url).resolve('@arethetypeswrong/cli/package.json')),
  'dist/index.js',
);
const PACKAGES = publicPackages().map(({ manifest }) => manifest.name);

const tarballs = inject('tarballs');
const unpacked = {};
beforeAll(async () => {
  for (const name of PACKAGES) {
    const into = path.join(folder, name.replace('/', '-'));
    mkdirSync(into);
    unpacked[name] = await unpack(tarballs[name], into);
  }
});
afterAll(remove);

const manifestOf = (name) => JSON.parse(readFileSync(path.join(unpacked[name], 'package.json'), 'utf8'));

/** Scripts for a `<script>` tag, and what is no script: they are exported for their address, not to be imported with types. */
const NOT_IMPORTED = ['standalone.classic.js', 'iframe.js', 'parent.js', 'iframe.html', 'iframe.css'];

describe.each(PACKAGES)('%s', (name) => {
  it('passes publint, suggestions included', async () => {
    const pack = { tarball: new Uint8Array(readFileSync(tarballs[name])).buffer };
    const { messages, pkg } = await publint({ pack, strict: true });
    expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([]);
  });

  it('has types that resolve, for ES modules', async () => {
    const except = NOT_IMPORTED.filter((one) => `./${one}` in (manifestOf(name).exports ?? {}));
    const options = except.length > 0 ? ['--exclude-entrypoints', ...except] : [];
    const args = [ATTW, tarballs[name], '--profile', 'esm-only', '--format', 'ascii', '--no-emoji', ...options];
    const { stdout, code = 0 } = await run(process.execPath, args).catch((error) => error);
    expect([code, code === 0 ? '' : stdout]).toEqual([0, '']);
  });

  it('depends on exact versions, and says nothing of the workspace', () => {
    const manifest = manifestOf(name);
    for (const [dependency, version] of Object.entries(manifest.dependencies ?? {}))
      expect([dependency, version]).toEqual([dependency, expect.stringMatching(/^\d+\.\d+\.\d+$/)]);
    expect(JSON.stringify(manifest)).not.toMatch(/ess-source|workspace:/);
  });

  it('carries its licence, its README, and no test, source or build info', () => {
    expect(existsSync(path.join(unpacked[name], 'LICENSE'))).toBe(true);
    expect(existsSync(path.join(unpacked[name], 'README.md'))).toBe(true);
    const files = readdirSync(unpacked[name], { recursive: true }).map(String);
    expect(files.filter((file) => /(^|\/)(src|test)\/|tsbuildinfo|\.env|(?<!\.d)\.ts$/.test(file))).toEqual([]);
  });
});

describe('the integrity of the scripts', () => {
  it('is the same in integrity.json and in the packed files', () => {
    const dist = path.join(unpacked['@ess-orientation/widget'], 'dist');
    const { version, files } = JSON.parse(readFileSync(path.join(dist, 'integrity.json'), 'utf8'));
    expect(version).toBe(manifestOf('@ess-orientation/widget').version);
    expect(Object.keys(files)).toContain(`ess-orientation-${version}.js`);
    for (const [file, hash] of Object.entries(files)) {
      const content = readFileSync(path.join(dist, file));
      expect([file, `sha384-${createHash('sha384').update(content).digest('base64')}`]).toEqual([file, hash]);
    }
  });

  it('covers the whole of each script: none imports another', () => {
    const dist = path.join(unpacked['@ess-orientation/widget'], 'dist');
    for (const file of Object.keys(JSON.parse(readFileSync(path.join(dist, 'integrity.json'), 'utf8')).files))
      expect([file, importsOf(readFileSync(path.join(dist, file), 'utf8'))]).toEqual([file, []]);
  });
});

/** Statements and expressions that load another module. */
function importsOf(code) {
  const found = [];
  JSON.stringify(parseAst(code), (_, node) => {
    if (node?.type?.startsWith('Import') && node.source) found.push(node.source.value ?? 'computed');
    if (node?.type?.startsWith('Export') && node.source) found.push(node.source.value);
    return typeof node === 'bigint' ? null : node;
  });
  return found;
}
