import { type IsoDate, isIsoDate, levelOf } from '@ess-orientation/core';
import { mailMergeCsv, staleSheets, staleTable } from '../../stale';
import type { Command } from '../command';
import { DATASET_OPTION, openDataset, openNames } from '../dataset-source';
import { writeWhole } from '../files';
import { count } from '../report';

export const staleCommand: Command = {
  name: 'stale',
  summary: 'lists the sheets that are due for a check, for a terminal or for a mail merge',
  example: 'ess-data stale --region REG-53 --csv a-verifier.csv',
  options: {
    on: { type: 'string', about: 'a day such as 2027-03-01 (today, or the day of publication if that is later)' },
    region: { type: 'string', about: 'only the sheets of this région: REG-53' },
    csv: { type: 'string', about: 'a file for a mail merge: id, name, région, contact, last check, age, source' },
    ...DATASET_OPTION,
  },
  async run({ positionals: [folder], values }, terminal) {
    const { on, region, csv } = values as Record<string, string | undefined>;
    const problem = problemWith(on, region);
    if (problem) {
      terminal.err(`ess-data stale: ${problem}\n`);
      return 2;
    }
    const dataset = await openDataset(values.dataset, folder);
    const day = on ?? laterOf(dataset.publishedOn, new Date().toISOString().slice(0, 10));
    const all = staleSheets(dataset, day);
    const sheets = region === undefined ? all : all.filter(({ regions }) => regions.includes(region));
    const { nameOf } = await openNames([...new Set(sheets.flatMap(({ regions }) => regions))]);
    if (csv !== undefined) await writeWhole(csv, mailMergeCsv(sheets, nameOf));
    if (values.json) terminal.out(`${JSON.stringify({ on: day, sheets }, null, 2)}\n`);
    else if (csv === undefined) terminal.out(staleTable(sheets, nameOf));
    terminal.err(
      `${count(sheets.length, 'sheet')} due for a check on ${day}${csv === undefined ? '' : `, in ${csv}`}.\n`,
    );
    return 0;
  },
};

function problemWith(on: string | undefined, region: string | undefined): string | null {
  if (on !== undefined && !isIsoDate(on)) return `--on is a day such as 2027-03-01, not "${on}".`;
  if (region !== undefined && levelOf(region) !== 'region')
    return `--region is a code such as REG-53, not "${region}".`;
  return null;
}

const laterOf = (a: IsoDate, b: IsoDate): IsoDate => (a > b ? a : b);
