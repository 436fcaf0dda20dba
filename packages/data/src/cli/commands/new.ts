import { join } from 'node:path';
import { fileText } from '../../fix';
import { type Dialogue, streamDialogue } from '../../new/dialogue';
import { interview, problemsOf } from '../../new/interview';
import type { Command, Terminal } from '../command';
import { packageFolder, writeWhole } from '../files';
import { problemReport } from '../report';
import { openWorkshop } from '../workshop';

/** @param converse who answers; the terminal, unless a test does. */
export const createNewCommand = (converse: (terminal: Terminal) => Dialogue): Command => ({
  name: 'new',
  summary: 'asks for a new sheet, checks each answer, and writes a sheet that passes lint, or nothing',
  example: 'ess-data new',
  async run({ positionals: [folder = packageFolder()], values }, terminal) {
    const { authored } = await openWorkshop(folder);
    const dialogue = converse(terminal);
    try {
      const sheet = await interview(dialogue, authored);
      if (sheet === null) return stop(terminal, 'The answers stopped before the end');
      const problems = problemsOf(sheet, authored);
      if (problems.length > 0) return stop(terminal, problemReport(problems));
      const file = `structures/${sheet.id}.json`;
      dialogue.say(`\n${fileText(sheet)}`);
      const answer = await dialogue.ask(`Write ${file}? (yes/no) > `);
      if (!/^(?:y|yes|o|oui)$/i.test(answer ?? '')) return stop(terminal, 'Not confirmed');
      await writeWhole(join(folder, file), fileText(sheet));
      terminal.out(values.json ? fileText(sheet) : `${file} written. Run \`ess-data lint\`, then share it.\n`);
      return 0;
    } finally {
      dialogue.close();
    }
  },
});

/** Questions go to the error stream: what is written out is the sheet alone. */
export const newCommand = createNewCommand(({ err }) => streamDialogue(process.stdin, err));

function stop(terminal: Terminal, why: string): number {
  terminal.err(`\n${why}: nothing was written.\n`);
  return 1;
}
