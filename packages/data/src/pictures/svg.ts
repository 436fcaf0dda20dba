import { MODELS, STAGES } from '@ess-orientation/core';
import { STAGE_WORDS } from '../words';
import { countReaches, type Heat, type HeatRow } from './heat';
import { escaped } from './markup';
import { REACH_LOOKS, REACHES, type Reach } from './reach';
import { TILE_PLACES, type TilePlace } from './tiles';
import { MODEL_WORDS, sourceOf, summaryOf, titleOf } from './words';

/** Sizes of a tile, in units of the viewBox. */
interface TileSize {
  cell: { width: number; height: number };
  label: number;
  gap: number;
  show: 'code' | 'name';
}

const SIZES: Readonly<Record<Heat['level'], TileSize>> = {
  departement: { cell: { width: 19, height: 17 }, label: 15, gap: 7, show: 'code' },
  region: { cell: { width: 50, height: 26 }, label: 20, gap: 12, show: 'name' },
};
const MARGIN = 16;
const HEAD = 78;
const LEGEND_LINE = 22;

/**
 * A self-contained picture: no script, no style sheet, no request. Letters and patterns say what colours say; its title and
 * description say what it shows. @param id of its title and description, for pages with several.
 */
export function heatSvg(heat: Heat, id = 'couverture'): string {
  const size = SIZES[heat.level];
  const tiles = placed(heat);
  const { width, height } = tileBox(size);
  const extent = (axis: 0 | 1) => Math.max(...tiles.map(({ place }) => place[axis] + 1), 1);
  const reaches = REACHES.filter((reach) => countReaches(heat)[reach] > 0);
  const legendTop = HEAD + extent(1) * (height + size.gap) + 26;
  const totalWidth = Math.max(MARGIN * 2 + extent(0) * (width + size.gap), 920);
  const totalHeight = legendTop + (reaches.length + 3) * LEGEND_LINE;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${totalWidth} ${totalHeight}" role="img" aria-labelledby="${id}-titre ${id}-description" font-family="system-ui, sans-serif" lang="fr">`,
    `<title id="${id}-titre">${escaped(titleOf(heat))}</title>`,
    `<desc id="${id}-description">${escaped(summaryOf(heat))}</desc>`,
    patterns(id),
    `<rect width="${totalWidth}" height="${totalHeight}" fill="#ffffff"/>`,
    words(titleOf(heat), { x: MARGIN, y: 32 }, 'font-size="19" font-weight="bold"'),
    words(sourceOf(heat), { x: MARGIN, y: 56 }),
    ...tiles.map(({ row, place }) => tile(row, place, size, id)),
    legend(reaches, legendTop, id),
    '</svg>',
  ].join('\n');
}

/** Each row on the grid, moved to its top left corner: a picture of one région has no empty sea. */
function placed({ rows, level }: Heat): { row: HeatRow; place: TilePlace }[] {
  const found = rows.flatMap((row) => {
    const place = TILE_PLACES[level].get(row.territory);
    return place ? [{ row, place }] : [];
  });
  const least = (axis: 0 | 1) => Math.min(...found.map(({ place }) => place[axis]));
  const [left, top] = [least(0), least(1)];
  return found.map(({ row, place: [column, at] }) => ({ row, place: [column - left, at - top] }));
}

const words = (text: string, { x, y }: { x: number; y: number }, style = 'font-size="13"'): string =>
  `<text x="${x}" y="${y}" ${style} fill="#10243b">${escaped(text)}</text>`;

const tileBox = ({ cell, label }: TileSize) => ({
  width: cell.width * STAGES.length,
  height: label + cell.height * MODELS.length,
});

function tile(row: HeatRow, [column, line]: TilePlace, size: TileSize, id: string): string {
  const box = tileBox(size);
  const x = MARGIN + column * (box.width + size.gap);
  const y = HEAD + line * (box.height + size.gap);
  const label = size.show === 'name' ? row.name : row.territory.slice(4);
  const cells = row.cells.map(({ stage, model, reach }) =>
    square(
      reach,
      { x: x + STAGES.indexOf(stage) * size.cell.width, y: y + size.label + MODELS.indexOf(model) * size.cell.height },
      size.cell,
      id,
    ),
  );
  return [
    `<g><title>${escaped(`${row.name} (${row.territory.slice(4)})`)}</title>`,
    words(label, { x, y: y + size.label - 4 }, 'font-size="12" font-weight="bold"'),
    ...cells,
    '</g>',
  ].join('');
}

function square(
  reach: Reach,
  { x, y }: { x: number; y: number },
  { width, height }: TileSize['cell'],
  id: string,
): string {
  const { fill, ink, letter, pattern } = REACH_LOOKS[reach];
  const box = `x="${x}" y="${y}" width="${width}" height="${height}"`;
  return [
    `<rect ${box} fill="${fill}" stroke="#5b6b7d" stroke-width="0.6"/>`,
    pattern ? `<rect ${box} fill="url(#${id}-${pattern})"/>` : '',
    `<text x="${x + width / 2}" y="${y + height / 2 + 4}" font-size="11.5" font-weight="bold" text-anchor="middle" fill="${ink}">${letter}</text>`,
  ].join('');
}

const patterns = (id: string): string =>
  [
    '<defs>',
    `<pattern id="${id}-hatched" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="1" height="5" fill="#c98b8b"/></pattern>`,
    `<pattern id="${id}-dotted" width="5" height="5" patternUnits="userSpaceOnUse"><circle cx="1" cy="1" r="0.7" fill="#a98c3c"/></pattern>`,
    '</defs>',
  ].join('');

function legend(reaches: readonly Reach[], top: number, id: string): string {
  const [above, below] = MODELS;
  const how = [
    `Les colonnes d’une tuile : ${STAGES.map((stage) => STAGE_WORDS[stage]).join(', ')}.`,
    `Les lignes d’une tuile : en haut, ${MODEL_WORDS[above]} ; en bas, ${MODEL_WORDS[below]}.`,
  ];
  return [
    ...how.map((text, at) => words(text, { x: MARGIN, y: top + at * LEGEND_LINE })),
    ...reaches.map((reach, at) => {
      const y = top + (at + how.length) * LEGEND_LINE;
      const box = square(reach, { x: MARGIN, y: y - 13 }, { width: 20, height: 17 }, id);
      return `${box}${words(REACH_LOOKS[reach].meaning, { x: MARGIN + 30, y })}`;
    }),
  ].join('\n');
}
