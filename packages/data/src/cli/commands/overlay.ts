import { applyOverlay, type OverlayChange } from '@ess-orientation/core';
import { readOverlay } from '../../overlay';
import type { Command } from '../command';
import { DATASET_OPTION, openDataset } from '../dataset-source';
import { readJson } from '../files';
import { count } from '../report';

export const overlayCommand: Command = {
  name: 'overlay',
  summary: 'lists what a local overlay changes in the national dataset, and what could not be applied',
  example: 'ess-data overlay examples/overlays/val-fictif.json',
  options: DATASET_OPTION,
  async run({ positionals: [file, folder], values }, terminal) {
    if (file === undefined) {
      terminal.err('ess-data overlay: which file? ess-data overlay <overlay.json>\n');
      return 2;
    }
    const { overlay, ignored } = readOverlay(await readJson(file));
    const { changes } = applyOverlay(await openDataset(values.dataset, folder), overlay);
    const missed = changes.filter(({ applied }) => !applied);
    if (values.json) terminal.out(`${JSON.stringify({ by: overlay.by, changes, ignored }, null, 2)}\n`);
    else terminal.out(changesText(changes));
    const unknown = ignored.fields + ignored.values + ignored.records;
    if (unknown > 0) terminal.err(`${count(unknown, 'part')} of a newer format ignored.\n`);
    return missed.length > 0 ? 1 : 0;
  },
};

/** One line a change, then what was there before: every change can be traced to who made it. */
function changesText(changes: readonly OverlayChange[]): string {
  const applied = changes.filter((change) => change.applied).length;
  return [
    ...changes.flatMap(({ action, id, by, problem, reason, before }) => [
      `${problem ? 'NOT APPLIED' : 'applied'}  ${action.padEnd(9)} ${id}  (by ${by})`,
      ...(problem ? [`    ${PROBLEMS[problem]}`] : []),
      ...(reason ? [`    reason: ${reason}`] : []),
      ...(action === 'contact' && before !== undefined ? [`    before: ${JSON.stringify(before)}`] : []),
    ]),
    `${count(changes.length, 'change')}, ${applied} applied, ${changes.length - applied} not.`,
    '',
  ].join('\n');
}

const PROBLEMS: Readonly<Record<NonNullable<OverlayChange['problem']>, string>> = {
  'unknown-structure': 'the dataset has no structure of this id: ids are the names of the files in structures/',
  'duplicate-id': 'the dataset already has this id: choose another, or use `annotate` or `contacts`',
};
