import { join } from 'node:path';
import { datasetJsonSchema } from '../../build/json-schema';
import { minimalDataset } from '../../build/minimal';
import { lint } from '../../lint/lint';
import { writeTerritories } from '../../territories/build/write';
import type { Command } from '../command';
import { packageFolder, writeWhole } from '../files';
import { count, problemReport } from '../report';
import { datasetOf, openWorkshop } from '../workshop';

export const buildCommand: Command = {
  name: 'build',
  summary: 'writes dataset.json, dataset.min.json, schema.json and the territories, when every check passes',
  example: 'ess-data build --out dist',
  options: { out: { type: 'string', about: 'the folder to write to (dist of the package by default)' } },
  async run({ positionals: [folder = packageFolder()], values }, terminal) {
    const workshop = await openWorkshop(folder);
    const problems = lint(workshop.authored);
    if (problems.length > 0) {
      terminal.err(problemReport(problems));
      return 1;
    }
    const dataset = datasetOf(workshop);
    const out = typeof values.out === 'string' ? values.out : join(folder, 'dist');
    const files: Record<string, string> = {
      'dataset.json': `${JSON.stringify(dataset, null, 1)}\n`,
      'dataset.min.json': JSON.stringify(minimalDataset(dataset)),
      'schema.json': `${JSON.stringify(datasetJsonSchema(), null, 2)}\n`,
    };
    for (const [name, content] of Object.entries(files)) await writeWhole(join(out, name), content);
    const territories = await writeTerritories(join(out, 'territories'));
    const summary = { structures: dataset.structures.length, ecosystems: dataset.ecosystems.length, territories };
    if (values.json) terminal.out(`${JSON.stringify(summary)}\n`);
    else
      terminal.out(
        `${out}: ${count(summary.structures, 'structure')}, ${count(summary.ecosystems, 'ecosystem')}, territories written.\n`,
      );
    return 0;
  },
};
