import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Authored } from '../lint/rule';

/** The folder of the authored data: of this package, unless told otherwise. */
export const packageFolder = (from: string = import.meta.url): string => dirname(dirname(new URL(from).pathname));

/** Every JSON file of a folder, in the order of their names. @throws SyntaxError with the name of the file that is not JSON. */
export async function readAuthored(folder: string): Promise<Authored<unknown>[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  return Promise.all(
    names.map(async (name) => ({ fileName: basename(name, '.json'), record: await readJson(join(folder, name)) })),
  );
}

export async function readJson(file: string): Promise<unknown> {
  const content = await readFile(file, 'utf8');
  try {
    return JSON.parse(content);
  } catch (error) {
    throw new SyntaxError(`${file}: ${(error as Error).message}`);
  }
}

/** Writes beside, then renames: a reader never sees half a file. */
export async function writeWhole(file: string, content: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const draft = `${file}.draft`;
  await writeFile(draft, content);
  await rename(draft, file);
}
