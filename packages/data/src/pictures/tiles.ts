/**
 * Where each place stands on a grid that keeps the look of the country: one tile each, whatever the area, so that small
 * départements weigh as much as wide ones. Positions are ours. `.` is the sea or a neighbour.
 */
const DEPARTEMENTS = `
 .   .   .   .   .   62  59  .   .   .   .   .
 .   .   .   .   76  80  02  08  .   .   .   .
 .   .   50  14  27  95  60  51  55  54  57  67
 .   22  35  61  78  92  93  77  10  52  88  68
 29  56  53  72  28  75  94  89  21  70  90  .
 .   44  49  37  41  91  45  58  71  39  25  .
 .   85  79  86  36  18  03  69  01  74  .   .
 971 .   17  16  87  23  63  42  38  73  .   .
 972 .   33  24  19  15  43  07  26  05  .   .
 973 .   40  47  46  12  48  30  84  04  06  .
 974 .   64  32  82  81  34  13  83  .   .   2B
 976 .   .   65  31  09  11  .   .   .   .   2A
 .   .   .   .   .   .   66  .   .   .   .   .`;

const REGIONS = `
 .  .  32 .  .
 53 28 11 44 .
 52 24 27 .  .
 .  75 84 .  .
 .  76 93 94 .
 01 02 03 04 06`;

/** Column and row, from 0. */
export type TilePlace = readonly [column: number, row: number];

export const TILE_PLACES: Readonly<Record<'departement' | 'region', ReadonlyMap<string, TilePlace>>> = {
  departement: placesOn(DEPARTEMENTS, 'DEP'),
  region: placesOn(REGIONS, 'REG'),
};

function placesOn(grid: string, prefix: string): ReadonlyMap<string, TilePlace> {
  const lines = grid.trim().split('\n');
  return new Map(
    lines.flatMap((line, row) =>
      line
        .trim()
        .split(/\s+/)
        .flatMap((code, column) => (code === '.' ? [] : [[`${prefix}-${code}`, [column, row] as const] as const])),
    ),
  );
}
