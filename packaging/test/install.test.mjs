import { execFile } from 'node:child_process';
import { cpSync, existsSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { publicPackages, temporaryFolder } from '../pack.mjs';
import { installInEmptyProject } from '../project.mjs';

const run = promisify(execFile);
const { folder, remove } = temporaryFolder('install');
const TSC = createRequire(import.meta.url).resolve('typescript/bin/tsc');

/** The empty project, which knows our packages by their tarballs only. */
let project;
beforeAll(async () => {
  project = await installInEmptyProject(inject('tarballs'), folder);
  cpSync(fileURLToPath(new URL('../consumer', import.meta.url)), project, { recursive: true });
});
afterAll(remove);

const node = (...args) => run(process.execPath, args, { cwd: project, maxBuffer: 1e8 });
const bin = (name, ...args) =>
  run(path.join(project, 'node_modules/.bin', name), args, { cwd: project, maxBuffer: 1e8 });

describe('in Node', () => {
  it('imports, matches, looks places up, and loads the element without a DOM', async () => {
    const { stderr } = await node('--no-warnings', 'use.mjs');
    expect(stderr).toBe('');
  });

  it('finds every path that is exported', async () => {
    const paths = publicPackages().flatMap(({ manifest }) => pathsOf(manifest));
    const resolve = `console.log(JSON.stringify(${JSON.stringify(paths)}.map((one) => import.meta.resolve(one))))`;
    const { stdout } = await node('--input-type=module', '--eval', resolve);
    const files = JSON.parse(stdout).map((url) => fileURLToPath(url));
    for (const [i, file] of files.entries()) expect([paths[i], existsSync(file)]).toEqual([paths[i], true]);
    expect(files.length).toBeGreaterThan(20);
  });

  it('hides what is not exported, and the sources', async () => {
    for (const specifier of ['@ess-orientation/core/dist/index.js', '@ess-orientation/core/src/index.ts'])
      await expect(node('--input-type=module', '-e', `await import('${specifier}')`)).rejects.toThrow(
        'ERR_PACKAGE_PATH_NOT_EXPORTED',
      );
    expect(readdirSync(path.join(project, 'node_modules/@ess-orientation/core')).sort()).toEqual([
      'LICENSE',
      'README.md',
      'dist',
      'package.json',
    ]);
  });
});

/** Every import path that a manifest exports; a pattern stands for the first file that it matches. */
function pathsOf({ name, exports }) {
  return Object.entries(exports).map(([entry, target]) => {
    if (!entry.includes('*')) return path.posix.join(name, entry);
    const [folder, ending] = target.split('*');
    const file = readdirSync(path.join(project, 'node_modules', name, folder)).find((one) => one.endsWith(ending));
    return path.posix.join(name, entry.replace('*', file.slice(0, file.length - ending.length)));
  });
}

describe('ess-data', () => {
  it('says what it can do', async () => {
    const { stdout } = await bin('ess-data', '--help');
    expect(stdout).toContain('coverage');
  });

  it('counts what is published, without a clone of the project', async () => {
    const stats = JSON.parse((await bin('ess-data', 'stats', '--json')).stdout);
    expect(stats.structures).toBeGreaterThan(400);
  });

  it('replays a profile, and knows the intercommunalité of a commune', async () => {
    const profile = JSON.stringify({ stage: 'creation', territory: ['COM-34172'] });
    const { stdout } = await bin('ess-data', 'match', '--profile', profile, '--limit', '2', '--json');
    const trace = JSON.parse(stdout);
    expect(trace.profile.territory).toContain('EPCI-243400017');
    expect(trace.orientation.recommendations).toHaveLength(2);
  });

  it('says where the sheets are to be found by who wants to check them', async () => {
    await expect(bin('ess-data', 'lint')).rejects.toMatchObject({
      stderr: expect.stringContaining('clone of the project'),
    });
  });
});

describe('ess-doctor', () => {
  it('says what it can do', async () => {
    expect((await bin('ess-doctor', '--help')).stdout).toContain('--strict');
  });

  it('says what to install to drive a browser', async () => {
    await expect(bin('ess-doctor', 'page.html')).rejects.toMatchObject({
      code: 2,
      stderr: expect.stringContaining('npm install --save-exact playwright-core@'),
    });
  });
});

describe('with TypeScript', () => {
  it.each([
    ['node16', 'node16', true],
    // Once with every declaration file checked, ours and those of our dependencies: it takes twice as long.
    ['esnext', 'bundler', false],
  ])('checks a program: module %s, resolution %s', async (module, moduleResolution, skipLibCheck) => {
    const compilerOptions = {
      module,
      moduleResolution,
      target: 'es2022',
      lib: ['ES2022', 'DOM', 'DOM.Iterable'],
      types: [],
      strict: true,
      exactOptionalPropertyTypes: true,
      skipLibCheck,
      noEmit: true,
    };
    const config = path.join(project, `tsconfig.${moduleResolution}.json`);
    writeFileSync(config, JSON.stringify({ compilerOptions, files: ['types.ts'] }));
    const { stdout } = await node(TSC, '-p', config).catch((error) => error);
    expect(stdout).toBe('');
  });
});

describe('with a bundler', () => {
  const bundled = async (code) => {
    const input = path.join(project, 'entry.js');
    writeFileSync(input, code);
    const { output } = await build({
      root: project,
      configFile: false,
      logLevel: 'silent',
      build: { write: false, modulePreload: false, rollupOptions: { input } },
    });
    return output.map(({ code = '' }) => code).join('\n');
  };

  it('keeps the registration of the tag', async () => {
    const code = await bundled("import '@ess-orientation/widget/define';");
    expect(code).toContain('customElements');
    expect(code).toMatch(/\.define\(/);
  });

  it('leaves out all that is not used', async () => {
    const code = await bundled("import { levelOf } from '@ess-orientation/core'; console.log(levelOf('DEP-34'));");
    expect(code).toContain('console.log');
    expect(code.length).toBeLessThan(4_000);
    const none = await bundled(
      "import '@ess-orientation/widget'; import '@ess-orientation/data'; console.log('nothing');",
    );
    expect(none.length).toBeLessThan(200);
  });
});
