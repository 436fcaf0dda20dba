import { readFileSync } from 'node:fs';
import type { Dataset } from '@ess-orientation/core';
import { expect, it } from 'vitest';
import { withChromium } from '../support/chromium';
import { withHost } from '../support/host';
import { completeJourney } from '../support/journey';
import { visit } from '../support/visit';
import { figuresOf, ms } from './figures';
import { LONG } from './long';
import { type Choices, walk } from './walk';

const STRUCTURES = 5000;
const SLOWER = 4;
const MOST = 50;
/** Who walks: nothing known, a project, a need that nobody carries; the first of each meets code that never ran. */
const JOURNEYS: readonly Choices[] = [
  {},
  { situation: 'projet', stage: 'creation', territory: 'REG-93', sectors: 'mobilite', needs: 'financement' },
  { situation: 'besoin' },
  { situation: 'collectivite', stage: 'emergence', territory: 'REG-28' },
  { situation: 'structure', stage: 'developpement', needs: 'changement-echelle', audiences: 'associations' },
];
const ROUNDS = 4;
const READING = 3000;

const host = withHost();
const browser = withChromium();

/** The published structures, again and again under other ids. */
function large(): Dataset {
  const file = new URL('../../packages/widget/dist/dataset.min.json', import.meta.url);
  const published = JSON.parse(readFileSync(file, 'utf8')) as Dataset;
  const { structures } = published;
  const copies = Array.from({ length: STRUCTURES }, (_, at) => {
    const structure = structures[at % structures.length];
    const {
      next: _next,
      ecosystems: _ecosystems,
      replacedBy: _replacedBy,
      ...rest
    } = structure as Dataset['structures'][number];
    return { ...rest, id: `${rest.id}-${at}` };
  });
  return { ...published, structures: copies, ecosystems: [] };
}

it(`answers over ${STRUCTURES} structures`, async () => {
  const url = host.page(
    'large.html',
    '<ess-orientation></ess-orientation><script type="module" src="/widget/standalone.js"></script>',
  );
  const { page, complaints, close } = await visit(browser(), url);
  const element = page.locator('ess-orientation');
  if (LONG) {
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  }
  const ready = await element.evaluate(give, large());
  if (LONG) {
    // As long as a person takes to read the first question, and the page has nothing else to do.
    await page.waitForTimeout(READING);
    const first = await element.evaluate(walk, JOURNEYS);
    const later = await element.evaluate(walk, new Array<readonly Choices[]>(ROUNDS).fill(JOURNEYS).flat());
    console.log(`${STRUCTURES} structures, CPU ${SLOWER}× slower, aim: ${MOST} ms\ndata → ready: ${ms(ready)}`);
    console.log(['The first time:', ...figuresOf(first, MOST), 'Later:', ...figuresOf(later, MOST)].join('\n'));
  }
  const asked = await completeJourney(page);
  expect(asked.length).toBeGreaterThan(1);
  expect(complaints).toEqual([]);
  await close();
});

/** Runs in the page. @returns how long the element took to make the data ready to be asked. */
async function give(element: HTMLElement, data: unknown): Promise<number> {
  const widget = element as HTMLElement & { updateComplete: Promise<unknown> };
  await new Promise((resolve) => setTimeout(resolve));
  const start = performance.now();
  Object.assign(widget, { data });
  await widget.updateComplete;
  return performance.now() - start;
}
