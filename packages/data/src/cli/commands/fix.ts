import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type AuthoredFolder, type Change, fixFile } from '../../fix';
import type { Command } from '../command';
import { packageFolder, writeWhole } from '../files';
import { count } from '../report';

/** What was found in one file: changes, or that it is not JSON. */
interface FixedFile {
  file: string;
  text?: string;
  changes: Change[];
  error?: string;
}

export const fixCommand: Command = {
  name: 'fix',
  summary: 'mends what has only one remedy: layout, order, spaces, apostrophes, the spelling of codes',
  example: 'ess-data fix --dry-run',
  options: { 'dry-run': { type: 'boolean', about: 'says what would change and exits with 1, for checks' } },
  async run({ positionals: [folder = packageFolder()], values }, terminal) {
    const files = [...(await fixFolder(folder, 'structures')), ...(await fixFolder(folder, 'ecosystems'))];
    const touched = files.filter(({ changes }) => changes.length > 0);
    const broken = files.filter(({ error }) => error !== undefined);
    const isDryRun = values['dry-run'] === true;
    if (!isDryRun)
      for (const { file, text } of touched) if (text !== undefined) await writeWhole(join(folder, file), text);
    if (values.json) {
      terminal.out(
        `${JSON.stringify(
          [...touched, ...broken].map(({ text: _, ...one }) => one),
          null,
          2,
        )}\n`,
      );
    } else {
      for (const { file, error } of broken) terminal.err(`${file}: not JSON, left as it is (${error})\n`);
      terminal.out(touched.map(fileReport).join(''));
      terminal.out(`${count(touched.length, 'file')} of ${files.length} ${isDryRun ? 'would change' : 'changed'}.\n`);
    }
    return broken.length > 0 || (isDryRun && touched.length > 0) ? 1 : 0;
  },
};

async function fixFolder(folder: string, name: AuthoredFolder): Promise<FixedFile[]> {
  const names = (await readdir(join(folder, name))).filter((one) => one.endsWith('.json')).sort();
  return Promise.all(names.map((one) => fixOne(folder, name, `${name}/${one}`)));
}

async function fixOne(folder: string, name: AuthoredFolder, file: string): Promise<FixedFile> {
  const before = await readFile(join(folder, file), 'utf8');
  try {
    return { file, ...fixFile(before, name) };
  } catch (error) {
    return { file, changes: [], error: (error as Error).message };
  }
}

const fileReport = ({ file, changes }: FixedFile): string =>
  `${file}\n${changes.map((change) => `  ${changeText(change)}\n`).join('')}`;

function changeText({ fix, path, from, to }: Change): string {
  return path === '' ? fix : `${path}  [${fix}]  ${JSON.stringify(from)} → ${JSON.stringify(to)}`;
}
