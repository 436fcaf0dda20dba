import { lint } from '../../lint/lint';
import type { Command } from '../command';
import { packageFolder } from '../files';
import { count, problemReport } from '../report';
import { openWorkshop } from '../workshop';

export const lintCommand: Command = {
  name: 'lint',
  summary: 'checks every sheet, and says every problem at once',
  example: 'ess-data lint --json > problems.json',
  async run({ positionals: [folder = packageFolder()], values }, terminal) {
    const { authored } = await openWorkshop(folder);
    const problems = lint(authored);
    if (values.json) terminal.out(`${JSON.stringify(problems, null, 2)}\n`);
    else if (problems.length > 0) terminal.err(problemReport(problems));
    else
      terminal.out(
        `${count(authored.structures.length, 'sheet')} and ${count(authored.ecosystems.length, 'ecosystem')}: no problem.\n`,
      );
    return problems.length > 0 ? 1 : 0;
  },
};
