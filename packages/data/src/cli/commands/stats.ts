import { type DatasetStats, datasetStats } from '../../stats';
import type { Command } from '../command';
import { DATASET_OPTION, openDataset } from '../dataset-source';

export const statsCommand: Command = {
  name: 'stats',
  summary: 'counts what is in the dataset: regions, kinds, models, stages, status, evidence, age',
  example: 'ess-data stats',
  options: { ...DATASET_OPTION },
  async run({ positionals: [folder], values }, terminal) {
    const stats = datasetStats(await openDataset(values.dataset, folder));
    terminal.out(values.json ? `${JSON.stringify(stats, null, 2)}\n` : statsReport(stats));
    return 0;
  },
};

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

/** The figures as Markdown, for the terminal and for the README. */
export function statsReport(stats: DatasetStats): string {
  const { evidence, departements, checks } = stats;
  const lines = [
    `| Dataset ${stats.version} (${stats.publishedOn}) | |`,
    '|---|---|',
    `| Structures | ${stats.structures} (${list(stats.byStatus)}) |`,
    `| Ecosystems | ${stats.ecosystems} |`,
    `| By kind | ${list(stats.byKind)} |`,
    `| By model | ${list(stats.byModel)} |`,
    `| By stage | ${list(stats.byStage)} |`,
    `| Active, by région | ${list(stats.activeByRegion)} |`,
    `| Stated fields with evidence | ${evidence.covered} of ${evidence.stated} (${percent(evidence.share)}) |`,
    `| Départements served by somebody narrower than national | ${departements.served} of ${departements.of} (${percent(departements.share)}) |`,
    `| Départements without | ${departements.without.join(', ') || 'none'} |`,
    `| Median age of the checks of active sheets | ${checks.medianMonths} months (${checks.undated} undated) |`,
  ];
  return `${lines.join('\n')}\n`;
}

const list = (counts: Record<string, number>): string =>
  Object.entries(counts)
    .map(([name, count]) => `${name} ${count}`)
    .join(', ');
