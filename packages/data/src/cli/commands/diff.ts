import type { Dataset } from '@ess-orientation/core';
import { diffDatasets, namesOf, releaseNote } from '../../diff';
import { readDataset } from '../../read';
import type { Command } from '../command';
import { openPlaces } from '../dataset-source';
import { readJson } from '../files';

export const diffCommand: Command = {
  name: 'diff',
  summary: 'says in French what changed between two dataset.json, by région, for a release note',
  example: 'ess-data diff previous/dataset.json dist/dataset.json > notes.md',
  async run({ positionals: [before, after], values }, terminal) {
    if (before === undefined || after === undefined) {
      terminal.err('ess-data diff: two files, the older first. Example: ess-data diff old.json new.json\n');
      return 2;
    }
    const [old, now] = await Promise.all([open(before), open(after)]);
    const diff = diffDatasets(old, now);
    if (values.json) terminal.out(`${JSON.stringify(diff, null, 2)}\n`);
    else {
      const { nameOf } = openPlaces();
      terminal.out(
        releaseNote(
          diff,
          namesOf(old, now, (code) => nameOf(code) ?? code),
        ),
      );
    }
    const vanished = [...diff.structures, ...diff.ecosystems].filter(({ what }) => what === 'removed');
    for (const { id } of vanished) terminal.err(`${id}: gone; ids never disappear: close the sheet, keep its file\n`);
    return vanished.length > 0 ? 1 : 0;
  },
};

const open = async (file: string): Promise<Dataset> => readDataset(await readJson(file)).dataset;
