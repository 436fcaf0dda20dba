import { parseArgs } from 'node:util';
import { CannotExamine } from './chromium';
import { type Examination, examine } from './index';
import { count, report, sentence } from './report';
import { en } from './words/en';
import { fr } from './words/fr';

/** Where the command writes. */
export interface Terminal {
  out(text: string): void;
  err(text: string): void;
}

const OPTIONS = {
  json: { type: 'boolean' },
  strict: { type: 'boolean' },
  help: { type: 'boolean' },
  lang: { type: 'string' },
  browser: { type: 'string' },
} as const;

/** Runs the command. @returns the exit code: 0 nothing to correct, 1 something, 2 not examined. */
export async function main(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    const { positionals, values } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
    const words = values.lang === 'en' ? en : fr;
    if (values.help || positionals.length === 0) {
      (values.help ? terminal.out : terminal.err)(words.help);
      return values.help ? 0 : 2;
    }
    try {
      const examinations = await examine(positionals, values.browser ? { browser: values.browser } : {});
      const said = examinations.map(({ target, findings }) => ({
        target,
        findings: findings.map((one) => ({ ...one, message: sentence(one, words) })),
      }));
      terminal.out(
        values.json ? `${JSON.stringify(said, null, 2)}\n` : examinations.map((one) => report(one, words)).join('\n'),
      );
      return examinations.some((one) => isBad(one, values.strict === true)) ? 1 : 0;
    } catch (error) {
      if (!(error instanceof CannotExamine)) throw error;
      terminal.err(`${words.failures[error.reason]}${error.message ? ` (${error.message})` : ''}\n`);
      return 2;
    }
  } catch (error) {
    terminal.err(`ess-doctor: ${(error as Error).message}\n`);
    return 2;
  }
}

const isBad = (examination: Examination, strict: boolean): boolean =>
  count(examination, 'error') > 0 || (strict && count(examination, 'warning') > 0);
