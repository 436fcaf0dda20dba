import { cp, mkdir, mkdtemp, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Terminal } from '../../src/cli/command';
import { main } from '../../src/cli/main';

/** Real sheets that name no other sheet. */
export const KEPT = ['a-prova', 'adesk', 'alter-incub-occitanie'] as const;
const DATA = new URL('../../', import.meta.url).pathname;

/** A folder of authored data that can be spoilt. */
export async function createWorkshop(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'ess-data-'));
  await mkdir(join(folder, 'structures'));
  await mkdir(join(folder, 'ecosystems'));
  await cp(join(DATA, 'dataset.config.json'), join(folder, 'dataset.config.json'));
  for (const id of KEPT) await cp(join(DATA, `structures/${id}.json`), join(folder, `structures/${id}.json`));
  return folder;
}

/** Every authored file with its text and the time of its last change. */
export async function contentsOf(folder: string): Promise<Record<string, { text: string; changed: number }>> {
  const names = (await readdir(join(folder, 'structures'))).sort();
  const entries = names.map(async (name) => {
    const file = join(folder, 'structures', name);
    return [name, { text: await readFile(file, 'utf8'), changed: (await stat(file)).mtimeMs }] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}

/** A terminal, and what was said on it. */
export function listen(): { terminal: Terminal; said: { out: string; err: string } } {
  const said = { out: '', err: '' };
  const terminal: Terminal = {
    out: (text) => {
      said.out += text;
    },
    err: (text) => {
      said.err += text;
    },
  };
  return { terminal, said };
}

/** Runs a command line. */
export async function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const { terminal, said } = listen();
  return { code: await main(args, terminal), ...said };
}

export async function writeIn(folder: string, name: string, content: string | Uint8Array): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, content);
  return file;
}
