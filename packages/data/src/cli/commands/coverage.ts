import {
  createMatcher,
  DEPARTEMENTS_BY_REGION,
  levelOf,
  SECTORS,
  type Sector,
  type TerritoryCode,
} from '@ess-orientation/core';
import { type Heat, heatOf } from '../../pictures/heat';
import { heatHtml } from '../../pictures/html';
import { heatSvg } from '../../pictures/svg';
import { heatText } from '../../pictures/text';
import type { Command } from '../command';
import { DATASET_OPTION, openDataset, openNames } from '../dataset-source';
import { writeWhole } from '../files';

export const coverageCommand: Command = {
  name: 'coverage',
  summary: 'shows where nobody accompanies a stage or a model, as a table, a picture or data',
  example: 'ess-data coverage --region REG-76 --html couverture.html',
  options: {
    level: { type: 'string', about: 'departement (by default) or region' },
    region: { type: 'string', about: 'only the départements of this région: REG-76' },
    sector: { type: 'string', about: 'one sector; a generalist serves every sector' },
    on: { type: 'string', about: 'a day such as 2012-02-15 (the day of publication by default)' },
    svg: { type: 'string', about: 'a file for the picture' },
    html: { type: 'string', about: 'a file for a page with the picture and its table' },
    ...DATASET_OPTION,
  },
  async run({ positionals: [folder], values }, terminal) {
    const { level = 'departement', sector, region, on, svg, html } = values as Record<string, string | undefined>;
    const problem = problemWith(level, sector, region);
    if (problem) {
      terminal.err(`ess-data coverage: ${problem}\n`);
      return 2;
    }
    const matcher = createMatcher(await openDataset(values.dataset, folder));
    const territories = territoriesOf(level as Heat['level'], region);
    const report = matcher.coverage({
      territories,
      ...(sector ? { sectors: [sector as Sector] } : {}),
      ...(on ? { on } : {}),
    });
    const heat = heatOf(report, {
      level: level as Heat['level'],
      ...(sector ? { sector: sector as Sector } : {}),
      nameOf: (await openNames(territories)).nameOf,
    });
    if (svg) await writeWhole(svg, `${heatSvg(heat)}\n`);
    if (html) await writeWhole(html, heatHtml(heat));
    if (values.json) terminal.out(`${JSON.stringify({ ...heat, gaps: report.gaps })}\n`);
    else if (!svg && !html) terminal.out(heatText(heat));
    return 0;
  },
};

function problemWith(level: string, sector: string | undefined, region: string | undefined): string | null {
  if (level !== 'departement' && level !== 'region') return `--level is departement or region, not "${level}".`;
  if (sector !== undefined && !(SECTORS as readonly string[]).includes(sector)) {
    return `"${sector}" is no sector: ${SECTORS.join(', ')}.`;
  }
  if (region !== undefined && levelOf(region) !== 'region')
    return `--region is a code such as REG-76, not "${region}".`;
  return null;
}

function territoriesOf(level: Heat['level'], region: string | undefined): TerritoryCode[] {
  const regions = region ? [region.slice(4)] : Object.keys(DEPARTEMENTS_BY_REGION);
  if (level === 'region') return regions.sort().map((code) => `REG-${code}`);
  return regions
    .flatMap((code) => (DEPARTEMENTS_BY_REGION[code] as string).split(' '))
    .sort()
    .map((code) => `DEP-${code}`);
}
