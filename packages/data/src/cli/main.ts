import { parseArgs } from 'node:util';
import type { Command, Terminal } from './command';
import { buildCommand } from './commands/build';
import { coverageCommand } from './commands/coverage';
import { diffCommand } from './commands/diff';
import { exportCommand } from './commands/export';
import { fixCommand } from './commands/fix';
import { importCommand } from './commands/import';
import { lintCommand } from './commands/lint';
import { matchCommand } from './commands/match';
import { newCommand } from './commands/new';
import { overlayCommand } from './commands/overlay';
import { staleCommand } from './commands/stale';
import { statsCommand } from './commands/stats';

const COMMANDS: readonly Command[] = [
  buildCommand,
  lintCommand,
  statsCommand,
  exportCommand,
  coverageCommand,
  matchCommand,
  overlayCommand,
  fixCommand,
  newCommand,
  importCommand,
  diffCommand,
  staleCommand,
];

/** Runs one command line. @returns the exit code. */
export async function main(args: readonly string[], terminal: Terminal): Promise<number> {
  const [word, ...rest] = args;
  if (word === undefined || word === 'help' || word === '--help') return help(rest[0], terminal);
  const command = COMMANDS.find(({ name }) => name === word);
  if (!command) {
    terminal.err(`ess-data: no command "${word}".\n`);
    help(undefined, { ...terminal, out: terminal.err });
    return 2;
  }
  const options = { json: { type: 'boolean' }, help: { type: 'boolean' }, ...command.options } as const;
  try {
    const { positionals, values } = parseArgs({ args: rest, options, allowPositionals: true });
    return values.help ? help(word, terminal) : await command.run({ positionals, values }, terminal);
  } catch (error) {
    terminal.err(`ess-data ${word}: ${(error as Error).message}\n`);
    return 2;
  }
}

function help(word: string | undefined, terminal: Terminal): number {
  const one = COMMANDS.find(({ name }) => name === word);
  if (!one) {
    terminal.out('ess-data <command> [options] (each takes --json and --help)\n\n');
    for (const { name, summary } of COMMANDS) terminal.out(`  ${name.padEnd(10)} ${summary}\n`);
    return 0;
  }
  terminal.out(`ess-data ${one.name}: ${one.summary}\n`);
  for (const [name, { about }] of Object.entries(one.options ?? {})) terminal.out(`  --${name.padEnd(12)} ${about}\n`);
  terminal.out(`  --json         the same as data\n\nExample: ${one.example}\n`);
  return 0;
}
