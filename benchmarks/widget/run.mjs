/**
 * How soon the first question can be answered, beside a SurveyJS page with the same four questions and the first question
 * by Lit alone. `pnpm bench:widget [--runs 9] [--json file]`
 */
import { chromium } from 'playwright-core';
import { BROWSER_ARGS, findBrowser } from '../../scripts/browser.mjs';
import { ms, startReport, times } from '../lib/report.mjs';
import { median } from '../lib/timing.mjs';
import { contestants, WIDGET_FILES } from './contestants.mjs';
import { readQuestions } from './questions.mjs';
import { serve } from './server.mjs';
import { CPU_SLOWDOWN, visit } from './visit.mjs';

const BUDGET = { survey: 1 / 2.2, lit: 1.3, blocked: 0, shift: 0 };
const runs = Number(process.argv[process.argv.indexOf('--runs') + 1]) || 9;
const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

const browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_ARGS });
const alone = await serve(WIDGET_FILES);
const questions = await readQuestions(browser, `${alone.origin}/widget.html`);
alone.stop();

const { pages, files } = await contestants(questions);
const server = await serve(files);
const report = startReport('Size and start of the widget');
report.text(
  `Chromium ${browser.version()}, ${CPU_SLOWDOWN}× slower CPU, slow 4G (1.6 Mbit/s down, 150 ms), a phone of 360 × 640, cold cache, ${runs} interleaved runs: medians.`,
);

const visits = new Map(pages.map(({ name }) => [name, []]));
for (const { path } of pages) await visit(browser, `${server.origin}${path}`);
for (let run = 0; run < runs; run++)
  for (const { name, path } of pages) visits.get(name).push(await visit(browser, `${server.origin}${path}`));

const figures = Object.fromEntries(
  pages.map(({ name }) => {
    const of = (key) => median(visits.get(name).map((one) => one[key]));
    return [
      name,
      {
        usable: of('usable'),
        blocked: of('blocked'),
        shift: of('shift'),
        bytesThen: of('bytesThen'),
        bytes: of('bytes'),
      },
    ];
  }),
);
const [widget, survey, lit] = pages.map(({ name }) => figures[name]);
report.figures.widget = figures;
report.table(
  ['', 'first question usable', 'blocking time', 'layout shift', 'bytes until then', 'bytes in all'],
  pages.map(({ name }) => {
    const { usable, blocked, shift, bytesThen, bytes } = figures[name];
    return [name, ms(usable), ms(blocked), shift.toFixed(3), kB(bytesThen), kB(bytes)];
  }),
);
report.text(`Encoding: ${[...server.encodings].join(', ')}. Bytes include headers.`);

const verdict = (met, by) => (met ? 'met' : `not met, by ${by}`);
const toSurvey = widget.usable / survey.usable;
const toLit = widget.usable / lit.usable;
report.section('Budgets (DESIGN §5)');
report.table(
  ['what', 'budget', 'measured', ''],
  [
    [
      'beside SurveyJS',
      `≤ 1/2.2`,
      `1/${(1 / toSurvey).toFixed(2)}`,
      verdict(toSurvey <= BUDGET.survey, times(toSurvey / BUDGET.survey)),
    ],
    [
      'beside bare Lit',
      `≤ ${times(BUDGET.lit)}`,
      times(toLit),
      verdict(toLit <= BUDGET.lit, `${ms(widget.usable - BUDGET.lit * lit.usable)}`),
    ],
    ['total blocking time', '0', ms(widget.blocked), verdict(widget.blocked === 0, ms(widget.blocked))],
    ['layout shift', '0', widget.shift.toFixed(3), verdict(widget.shift === 0, widget.shift.toFixed(3))],
  ],
);
report.end();
await browser.close();
server.stop();
