import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { EssOrientationError } from '@ess-orientation/core';
import { parseOverlay } from '@ess-orientation/data';
import nodeResolve from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import ts from 'typescript';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { parse as parseVue } from 'vue/compiler-sfc';
import { withChromium } from '../../../trust/support/chromium';
import { filled, readRelease } from '../../build/samples-filled';
import { samples, samplesOf } from '../samples/extract';
import { openSample, unknownVersions } from '../samples/host';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');
const json = <T>(file: string): T => JSON.parse(read(file)) as T;
const SCRATCH = path.join(ROOT, 'site/node_modules/.samples');

const browser = withChromium();
beforeAll(() => {
  rmSync(SCRATCH, { recursive: true, force: true });
  mkdirSync(SCRATCH, { recursive: true });
});

const KNOWN = ['html', 'css', 'ts', 'js', 'jsx', 'tsx', 'vue', 'sh', 'json'];

it('knows how to check every language that the docs use', () => {
  expect(
    samples.filter(({ language }) => !KNOWN.includes(language)).map(({ place, language }) => `${place}: ${language}`),
  ).toEqual([]);
  expect(samples.length).toBeGreaterThan(15);
});

it.each(samples)('$place names versions that exist', ({ code }) => {
  expect(unknownVersions(code)).toEqual([]);
});

/** What a page gives beside the files of the widget: the notes that the docs show. */
const notes = samplesOf('json').find(({ code }) => code.includes('"overlayVersion"'));

describe('HTML', () => {
  it.each(samplesOf('html'))('$place opens as it is', async ({ code }) => {
    const scriptless = !/<script/.test(code);
    const html = scriptless ? `${code}<script type="module" src="/ess/standalone.js"></script>` : code;
    const extra = notes ? { 'notes-locales.json': notes.code } : {};
    const { page, complaints, close } = await openSample(browser(), filled(html, readRelease()), extra);
    const shown = /<iframe/.test(code) ? page.frameLocator('iframe') : page;
    if (/ess-orientation/.test(code.replace(/src="[^"]*"/g, '')))
      await shown
        .getByRole('heading', { name: /Étape 1 sur|Quelle phrase|Est-ce de l’économie sociale/ })
        .first()
        .waitFor();
    expect(complaints).toEqual([]);
    await close();
  });
});

describe('CSS', () => {
  const { modules } = json<{
    modules: { declarations?: { cssProperties?: { name: string }[]; cssParts?: { name: string }[] }[] }[];
  }>('packages/widget/dist/custom-elements.json');
  const names = (key: 'cssProperties' | 'cssParts') =>
    new Set(
      modules.flatMap(({ declarations = [] }) =>
        declarations.flatMap((one) => (one[key] ?? []).map(({ name }) => name)),
      ),
    );

  it.each(samplesOf('css'))('$place styles what the element has', async ({ code }) => {
    const tokens = [...code.matchAll(/--ess-[a-z-]+/g)].map(String);
    const parts = [...code.matchAll(/::part\(([^)]+)\)/g)].flatMap(([, list = '']) => list.split(/\s+/));
    expect(tokens.filter((name) => !names('cssProperties').has(name))).toEqual([]);
    expect(parts.filter((name) => !names('cssParts').has(name))).toEqual([]);
    const { page, close } = await openSample(browser(), '<p>page</p>');
    const rules = await page.evaluate((text) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      return sheet.cssRules.length;
    }, code);
    expect(rules).toBeGreaterThan(0);
    await close();
  });
});

describe('TypeScript', () => {
  const files = samplesOf('ts').map(({ place, code }, at) => ({
    place,
    code,
    file: path.join(SCRATCH, `sample-${at}.ts`),
  }));

  it('compiles against the packages, strictly', () => {
    for (const { file, code } of files) writeFileSync(file, code);
    const { config } = ts.readConfigFile(path.join(ROOT, 'tsconfig.base.json'), ts.sys.readFile);
    const { options } = ts.convertCompilerOptionsFromJson(
      {
        ...config.compilerOptions,
        noEmit: true,
        noUnusedLocals: false,
        lib: ['ES2022', 'DOM', 'DOM.Iterable'],
        types: ['node'],
        typeRoots: [path.join(ROOT, 'node_modules/@types')],
      },
      ROOT,
    );
    const program = ts.createProgram(
      files.map(({ file }) => file),
      options,
    );
    const faults = files.flatMap(({ file, place }) => {
      const source = program.getSourceFile(file);
      return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(
        ({ messageText }) => `${place}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
      );
    });
    expect(faults).toEqual([]);
  });

  /** Types alone do nothing when they run. */
  const running = files.filter(({ code }) => /^(?!import type |\s*$|\/\/)/m.test(code));
  it.each(running)('$place runs, and prints something', async ({ file, code }) => {
    writeFileSync(file, code);
    const said = vi.spyOn(console, 'log').mockImplementation(() => undefined);
    const asked = vi
      .spyOn(globalThis, 'fetch')
      .mockImplementation(async () => new Response(read('packages/data/dist/dataset.json')));
    await import(/* @vite-ignore */ file);
    expect(said).toHaveBeenCalled();
    asked.mockRestore();
    said.mockRestore();
  });
});

describe('JavaScript of a page', () => {
  it.each(samplesOf('js'))('$place runs, bundled', async ({ code }) => {
    const entry = path.join(SCRATCH, 'page.js');
    writeFileSync(entry, code);
    const packages = { name: 'packages', resolveId: (id: string) => ownEntry(id) };
    const bundle = await rollup({
      input: entry,
      plugins: [packages, nodeResolve({ browser: true })],
      onwarn: () => undefined,
    });
    const { output } = await bundle.generate({ format: 'es', inlineDynamicImports: true });
    const html = '<ess-orientation></ess-orientation><script type="module" src="/ess/page.js"></script>';
    const { page, complaints, close } = await openSample(browser(), html, { 'page.js': output[0].code });
    await page.locator('ess-orientation h2').first().waitFor();
    expect(complaints).toEqual([]);
    await close();
  });
});

/** Where a package's own entry is, from its `exports`, as a bundler elsewhere would find it. */
function ownEntry(id: string): string | null {
  const [, name, rest = ''] = /^@ess-orientation\/(core|data|widget)(\/.+)?$/.exec(id) ?? [];
  if (!name) return null;
  const { exports } = json<{ exports: Record<string, string | { default: string }> }>(`packages/${name}/package.json`);
  const target = exports[`.${rest}`];
  const file = typeof target === 'object' ? target.default : target;
  return file ? path.join(ROOT, 'packages', name, file) : null;
}

describe('components', () => {
  it.each(samplesOf('jsx', 'tsx'))('$place is valid', ({ code }) => {
    const { diagnostics = [] } = ts.transpileModule(code, {
      reportDiagnostics: true,
      fileName: 'sample.tsx',
      compilerOptions: { jsx: ts.JsxEmit.ReactJSX, target: ts.ScriptTarget.ES2022 },
    });
    expect(diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '))).toEqual([]);
  });
  it.each(samplesOf('vue'))('$place is valid', ({ code }) => {
    expect(parseVue(code).errors).toEqual([]);
  });
});

describe('JSON', () => {
  it.each(samplesOf('json'))('$place is read', ({ code }) => {
    const value = JSON.parse(code) as { overlayVersion?: string };
    if (value.overlayVersion === undefined) return;
    try {
      const overlay = parseOverlay(value);
      const known = (overlay.annotate ?? []).filter(({ id }) =>
        existsSync(path.join(ROOT, `packages/data/structures/${id}.json`)),
      );
      expect(known).toHaveLength(overlay.annotate?.length ?? 0);
    } catch (error) {
      throw error instanceof EssOrientationError ? new Error(JSON.stringify(error.issues)) : error;
    }
  });
});

describe('commands', () => {
  const { scripts } = json<{ scripts: Record<string, string> }>('package.json');
  const cli = path.join(ROOT, 'packages/data/dist/cli.js');
  const help = new Map<string, string>();
  const helpOf = (command: string): string => {
    const text =
      help.get(command) ??
      execFileSync(process.execPath, [cli, ...(command ? [command, '--help'] : ['help'])], { encoding: 'utf8' });
    help.set(command, text);
    return text;
  };

  /** What is wrong with a line, or null. */
  function problemWith(line: string): string | null {
    const words = line
      .replace(/\s+#.*$/, '')
      .trim()
      .replace(/^npx -y (pnpm)@[\d.]+/, '$1')
      .replace(/^[A-Z_]+=\S+ /, '')
      .split(/\s+/);
    const [program, first = '', ...rest] = words;
    if (program === 'npm' || program === 'pnpm') {
      const script = first === 'run' ? rest[0] : first;
      return script && (script in scripts || ['install', 'add', 'i'].includes(script)) ? null : `no script "${script}"`;
    }
    if (program === 'ess-data') {
      if (!new RegExp(`^ {2}${first} `, 'm').test(helpOf(''))) return `no command "${first}"`;
      const unknown = rest.filter((word) => word.startsWith('--') && !helpOf(first).includes(word));
      return unknown.length > 0 ? `no option ${unknown.join(', ')}` : null;
    }
    if (program === 'node') return existsSync(path.join(ROOT, first)) ? null : `no file ${first}`;
    return `unknown program "${program}"`;
  }

  it.each(samplesOf('sh'))('$place exist', ({ code }) => {
    const lines = code
      .replaceAll('\\\n', ' ')
      .split('\n')
      .filter((line) => line.trim() && !line.trim().startsWith('#'));
    expect(lines.map(problemWith).filter((problem) => problem !== null)).toEqual([]);
  });
});
