import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';

/** Prints Markdown as it goes; keeps the figures for `--json file`, from which the docs are generated. */
export function startReport(title) {
  const figures = { title, node: process.version, cpu: cpus()[0]?.model ?? 'unknown' };
  console.log(
    `# ${title}\n\nNode ${figures.node}, ${figures.cpu}, ${cpus().length} cores. Absolute times depend on the machine: read the ratios.\n`,
  );
  return {
    figures,
    section: (heading, text = '') => console.log(`## ${heading}\n${text && `\n${text}\n`}`),
    text: (text) => console.log(`${text}\n`),
    table: (columns, rows) => console.log(`${tableOf(columns, rows)}\n`),
    end() {
      const at = process.argv.indexOf('--json');
      const file = at < 0 ? undefined : process.argv[at + 1];
      if (file) writeFileSync(file, `${JSON.stringify(figures, null, 2)}\n`);
    },
  };
}

/** A Markdown table with aligned columns; numbers and ratios to the right. */
export function tableOf(columns, rows) {
  const cells = [columns, ...rows.map((row) => row.map(String))];
  const widths = columns.map((_, at) => Math.max(3, ...cells.map((row) => row[at].length)));
  const right = columns.map((_, at) => at > 0 && rows.every((row) => /^[\d—~≥<×1]/.test(String(row[at]))));
  const line = (row) =>
    `| ${row.map((cell, at) => (right[at] ? cell.padStart(widths[at]) : cell.padEnd(widths[at]))).join(' | ')} |`;
  const rule = `| ${widths.map((width, at) => (right[at] ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width))).join(' | ')} |`;
  return [line(cells[0]), rule, ...cells.slice(1).map(line)].join('\n');
}

/** Milliseconds with three figures that count. */
export const ms = (value) => `${value >= 100 ? Math.round(value) : Number(value.toPrecision(3))} ms`;
export const times = (ratio) => `×${ratio >= 10 ? Math.round(ratio) : Number(ratio.toPrecision(2))}`;
export const percent = (share) => `${Number((100 * share).toFixed(1))} %`;
