import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../../scripts/browser.mjs';
import { type Code, type Examination, examine, type Facts } from '../src/index';
import { main } from '../src/main';
import { files, PAGES, SCRIPT, serve, version } from './pages';

let server: Server;
let origin: string;
const found = new Map<string, Examination>();
const browser = findBrowser();

beforeAll(async () => {
  server = await serve();
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const names = Object.keys(PAGES);
  const examinations = await examine(
    names.map((name) => `${origin}/${name}.html`),
    { browser },
  );
  for (const [i, name] of names.entries()) found.set(name, examinations[i] as Examination);
});
afterAll(() => server.close());

const findingsOf = (name: string) => found.get(name)?.findings ?? [];
const codes = (name: string, level: string) =>
  findingsOf(name).flatMap((one) => (one.level === level ? [one.code] : []));
const factsOf = <C extends Code>(name: string, code: C): Facts[C] | undefined =>
  findingsOf(name).find((one) => one.code === code)?.facts as Facts[C] | undefined;

describe('a good page', () => {
  it('has nothing to correct nor to check', () => {
    expect([codes('good', 'error'), codes('good', 'warning')]).toEqual([[], []]);
    expect(codes('good', 'ok')).toEqual(
      expect.arrayContaining([
        'version',
        'integrity-right',
        'csp-fine',
        'column-fine',
        'contrast-fine',
        'fallback-present',
      ]),
    );
  });

  it('is recognised: the version, the published file, what it asked for', () => {
    expect(factsOf('good', 'version')).toEqual({ version, count: 1 });
    expect(factsOf('good', 'integrity-right')).toMatchObject({ release: version });
    expect(factsOf('good', 'requests')?.urls).toEqual([expect.stringMatching(/dataset\.min\.json$/)]);
    expect(factsOf('good', 'contrast-fine')?.looked).toBeGreaterThan(5);
  });

  it('may hold the module in a frame', () => {
    expect(codes('framed', 'error')).toEqual([]);
    expect(factsOf('framed', 'version')).toEqual({ version, count: 1 });
  });
});

describe('a bad page', () => {
  it.each<[string, string, Code]>([
    ['no-hash', 'warning', 'integrity-missing'],
    ['wrong-hash', 'error', 'integrity-wrong'],
    ['wrong-hash', 'error', 'not-defined'],
    ['moving-name', 'warning', 'integrity-moving'],
    ['no-connect', 'error', 'csp-blocks'],
    ['no-connect', 'error', 'data-failed'],
    ['no-script', 'error', 'csp-blocks'],
    ['no-script', 'error', 'not-defined'],
    ['no-trusted-types', 'error', 'csp-blocks'],
    ['tag-removed', 'error', 'absent'],
    ['script-forgotten', 'error', 'not-defined'],
    ['twice', 'warning', 'second-copy'],
    ['narrow', 'warning', 'column-narrow'],
    ['pale', 'warning', 'contrast-low'],
    ['hidden', 'error', 'hidden'],
    ['no-data', 'error', 'data-failed'],
    ['empty', 'warning', 'fallback-missing'],
    ['misspelt', 'warning', 'element-warning'],
    ['noisy', 'warning', 'console-error'],
  ])('%s: %s %s', (name, level, code) => {
    expect(codes(name, level)).toContain(code);
  });

  it('is told what to add', () => {
    expect(factsOf('no-hash', 'integrity-missing')).toMatchObject({ value: files[SCRIPT], elsewhere: false });
    expect(factsOf('wrong-hash', 'integrity-wrong')).toMatchObject({ value: files[SCRIPT] });
    expect(factsOf('no-connect', 'csp-blocks')?.cure).toBe("connect-src 'self'");
    expect(factsOf('no-script', 'csp-blocks')?.cure).toBe("script-src 'self'");
    expect(factsOf('no-trusted-types', 'csp-blocks')?.cure).toContain('lit-html');
  });
});

describe('the command', () => {
  const run = async (...args: string[]) => {
    const said = { out: '', err: '' };
    const code = await main(args, { out: (text) => (said.out += text), err: (text) => (said.err += text) });
    return { code, ...said };
  };

  it('speaks French, and says which page is wrong by its exit code', async () => {
    const { code, out } = await run(`${origin}/tag-removed.html`, '--browser', browser);
    expect(code).toBe(1);
    expect(out).toContain('ne contient pas de balise');
    expect(out).toContain('1 point à corriger');
  });

  it('reads a file from the disk, gives data, and English on request', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'ess-doctor-'));
    cpSync(fileURLToPath(new URL('../../widget/dist', import.meta.url)), folder, { recursive: true });
    const html = `<!doctype html><html lang="fr"><title>x</title><script type="module" src="${SCRIPT}" integrity="${files[SCRIPT]}"></script><ess-orientation>Aide</ess-orientation>`;
    writeFileSync(path.join(folder, 'page.html'), html);
    const { code, out } = await run(path.join(folder, 'page.html'), '--json', '--lang', 'en', '--browser', browser);
    rmSync(folder, { recursive: true });
    const [{ findings }] = JSON.parse(out);
    expect(code).toBe(0);
    expect(findings.map(({ message }: { message: string }) => message)).toContain(
      `The module is in place, version ${version}.`,
    );
  });

  it('counts what is to check as wrong when asked to be strict', async () => {
    expect((await run(`${origin}/no-hash.html`, '--browser', browser)).code).toBe(0);
    expect((await run(`${origin}/no-hash.html`, '--strict', '--browser', browser)).code).toBe(1);
  });

  it('says what is missing when it can’t look', async () => {
    expect(await run(`${origin}/good.html`, '--browser', '/nowhere')).toMatchObject({
      code: 2,
      err: expect.stringContaining('Aucun navigateur'),
    });
    expect(await run('http://127.0.0.1:9/', '--browser', browser)).toMatchObject({
      code: 2,
      err: expect.stringContaining('n’a pas pu être ouverte'),
    });
    expect(await run()).toMatchObject({ code: 2, err: expect.stringContaining('ess-doctor <adresse') });
  });
});
