import { createMatcher, type Matcher, type MatchOptions, type Profile } from '@ess-orientation/core';
import { explanationText } from '../../trace/explanation';
import { orientationText, type Trace } from '../../trace/orientation';
import { readProfile } from '../../trace/profile';
import type { Command } from '../command';
import { DATASET_OPTION, openDataset, openNames } from '../dataset-source';

export const matchCommand: Command = {
  name: 'match',
  summary: 'replays a profile, and prints the whole trace: gates, criteria, totals, near misses',
  example: 'ess-data match --profile \'{"stage":"creation","territory":["COM-34172"]}\' --limit 2',
  options: {
    profile: { type: 'string', about: 'a profile as JSON, or the text of a share link (v=1&stage=creation)' },
    structure: { type: 'string', about: 'why, or why not, this structure (its id)' },
    on: { type: 'string', about: 'a day such as 2012-02-15 (the day of publication by default)' },
    limit: { type: 'string', about: 'how many recommendations (3 by default)' },
    ...DATASET_OPTION,
  },
  async run({ positionals: [folder], values }, terminal) {
    const { profile: text, structure, on, limit } = values as Record<string, string | undefined>;
    if (text === undefined || (limit !== undefined && !/^\d{1,6}$/.test(limit))) {
      const what =
        text === undefined ? '--profile is missing; {} asks for everything' : `--limit is a count, not "${limit}"`;
      terminal.err(`ess-data match: ${what}.\n`);
      return 2;
    }
    const dataset = await openDataset(values.dataset, folder);
    const asked = readProfile(text, () => []).profile.territory?.slice(0, 1) ?? [];
    const { profile, dropped } = readProfile(text, (await openNames(asked)).containersOf);
    if (dropped.length > 0) terminal.err(`Not understood, and left out: ${dropped.join(', ')}\n`);
    const matcher = createMatcher(dataset);
    const options: MatchOptions = { ...(on ? { on } : {}), ...(limit ? { limit: Number(limit) } : {}) };
    if (structure !== undefined) {
      const explanation = matcher.explain(profile, structure, options);
      terminal.out(values.json ? `${JSON.stringify({ profile, ...explanation })}\n` : explanationText(explanation));
      return 0;
    }
    const trace = replay(matcher, profile, options, on ?? dataset.publishedOn);
    const asData = { ...trace, explanations: Object.fromEntries(trace.explanations) };
    terminal.out(values.json ? `${JSON.stringify(asData)}\n` : orientationText(trace));
    return 0;
  },
};

function replay(matcher: Matcher, profile: Profile, options: MatchOptions, on: string): Trace {
  const orientation = matcher.match(profile, options);
  const explanations = new Map(
    orientation.recommendations.map(({ structure: { id } }) => [id, matcher.explain(profile, id, { on })]),
  );
  return { profile, on, orientation, explanations };
}
