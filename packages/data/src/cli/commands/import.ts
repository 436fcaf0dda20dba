import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type ImportPlan, planImport } from '../../csv/plan';
import { importProblemsReport, importReport } from '../../csv/report';
import { fileText } from '../../fix/key-order';
import type { Command, Terminal } from '../command';
import { packageFolder, writeWhole } from '../files';
import { openWorkshop } from '../workshop';

/** A spreadsheet that saves as Windows-1252 has put a question mark for every sign that this lacks. */
const ENCODING_WARNING =
  'Read as Windows-1252: signs it lacks may have become “?”. Save as “CSV UTF-8”, or look at the changes first (--dry-run).\n';

export const importCommand: Command = {
  name: 'import',
  summary: 'reads a CSV of sheets: adds the new ones, updates those whose id exists, or says all that is wrong',
  example: 'ess-data import fiches.csv --dry-run',
  options: {
    into: { type: 'string', about: 'the folder of the authored data (of this package by default)' },
    'dry-run': { type: 'boolean', about: 'says what would change, and writes nothing' },
  },
  async run({ positionals: [file], values }, terminal) {
    if (file === undefined) {
      terminal.err('ess-data import: which file? Example: ess-data import fiches.csv\n');
      return 2;
    }
    const folder = typeof values.into === 'string' ? values.into : packageFolder();
    const bytes = await readFile(file);
    terminal.err(`Reading ${file} and checking it against the sheets of ${folder}…\n`);
    const plan = planImport(bytes, (await openWorkshop(folder)).authored);
    if (plan.encoding === 'windows-1252') terminal.err(ENCODING_WARNING);
    const isDryRun = values['dry-run'] === true;
    if (plan.problems.length === 0 && !isDryRun) await writeSheets(folder, plan);
    if (values.json) terminal.out(`${JSON.stringify(planData(plan), null, 2)}\n`);
    else report(plan, basename(file), isDryRun, terminal);
    return plan.problems.length > 0 ? 1 : 0;
  },
};

async function writeSheets(folder: string, { added, changed }: ImportPlan): Promise<void> {
  for (const sheet of [...added, ...changed.map((one) => one.sheet)]) {
    await writeWhole(join(folder, 'structures', `${sheet.id}.json`), fileText(sheet));
  }
}

const planData = ({ added, changed, unchanged, problems, encoding }: ImportPlan) => ({
  encoding,
  added: added.map(({ id }) => id),
  changed: changed.map(({ sheet, fields }) => ({ id: sheet.id, fields })),
  unchanged,
  problems,
});

function report(plan: ImportPlan, file: string, isDryRun: boolean, terminal: Terminal): void {
  if (plan.problems.length > 0) terminal.err(importProblemsReport(file, plan.problems));
  else terminal.out(importReport(plan, isDryRun));
}
