import type { Dataset } from '@ess-orientation/core';
import { datasetToCsv } from '../../csv';
import { toDataInclusion } from '../../exports/data-inclusion';
import { toDispositifAide } from '../../exports/dispositif-aide';
import { aidCsv } from '../../exports/dispositif-aide/csv';
import type { FieldFault } from '../../exports/field';
import { type Loss, summariseLosses } from '../../exports/loss';
import type { Command, Terminal } from '../command';
import { DATASET_OPTION, openDataset, openPlaces } from '../dataset-source';
import { writeWhole } from '../files';
import { count } from '../report';

/** An export ready to be written: its text, and what the format could not take. */
interface Exported {
  text: string;
  records: number;
  losses: Loss[];
  faults: FieldFault[];
}

const FORMATS: Readonly<Record<string, (dataset: Dataset) => Exported>> = {
  csv: (dataset) => whole(datasetToCsv(dataset), dataset),
  json: (dataset) => whole(`${JSON.stringify(dataset, null, 1)}\n`, dataset),
  'data-inclusion': (dataset) => {
    const { content, losses, faults } = toDataInclusion(dataset, openPlaces());
    const records = content.structures.length + content.services.length;
    return { text: `${JSON.stringify(content, null, 1)}\n`, records, losses, faults };
  },
  'dispositif-aide': (dataset) => {
    const { content, losses, faults } = toDispositifAide(dataset, openPlaces());
    return { text: aidCsv(content), records: content.length, losses, faults };
  },
};

export const exportCommand: Command = {
  name: 'export',
  summary: `writes the dataset as ${Object.keys(FORMATS).join(', ')}, and says what the format could not take`,
  example: 'ess-data export data-inclusion --out data-inclusion.json --losses losses.json',
  options: {
    out: { type: 'string', about: 'the file to write to (the terminal by default)' },
    losses: { type: 'string', about: 'a JSON file for every loss, by structure and field' },
    ...DATASET_OPTION,
  },
  async run({ positionals: [format = '', folder], values }, terminal) {
    const write = Object.hasOwn(FORMATS, format) ? FORMATS[format] : undefined;
    if (!write) {
      terminal.err(`ess-data export: "${format}" is no format: ${Object.keys(FORMATS).join(', ')}.\n`);
      return 2;
    }
    const exported = write(await openDataset(values.dataset, folder));
    const { text, losses, faults, records } = exported;
    if (typeof values.losses === 'string') await writeWhole(values.losses, `${JSON.stringify(losses, null, 1)}\n`);
    if (typeof values.out === 'string') await writeWhole(values.out, text);
    if (values.json) terminal.out(`${JSON.stringify({ format, records, losses, faults })}\n`);
    else if (typeof values.out !== 'string') terminal.out(text);
    report(exported, terminal);
    return faults.length > 0 ? 1 : 0;
  },
};

const whole = (text: string, { structures }: Dataset): Exported => ({
  text,
  records: structures.length,
  losses: [],
  faults: [],
});

function report({ records, losses, faults }: Exported, terminal: Terminal): void {
  terminal.err(`${count(records, 'record')} written.\n`);
  for (const { kind, field, structures } of summariseLosses(losses)) {
    terminal.err(`  ${kind.padEnd(13)} ${field.padEnd(20)} ${count(structures, 'structure')}\n`);
  }
  for (const { record, field, expected, found } of faults) {
    terminal.err(`  FAULT ${record} ${field}: expected ${expected}, found ${JSON.stringify(found)}\n`);
  }
}
