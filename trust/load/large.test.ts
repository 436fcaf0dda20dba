import { readFileSync } from 'node:fs';
import type { Dataset } from '@ess-orientation/core';
import { expect, it } from 'vitest';
import { withChromium } from '../support/chromium';
import { withHost } from '../support/host';
import { completeJourney } from '../support/journey';
import { visit } from '../support/visit';
import { LONG } from './long';
import { walk } from './walk';

const STRUCTURES = 5000;
const SLOWER = 4;
const MOST = 50;

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
  await element.evaluate((widget, data) => void Object.assign(widget, { data }), large());
  const asked = await completeJourney(page);
  expect(asked.length).toBeGreaterThan(1);
  if (LONG) {
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    await page.getByRole('button', { name: 'Effacer mes réponses' }).click();
    const steps = (await element.evaluate(walk, 10)).sort((a, b) => a - b);
    const at = (share: number): string => (steps[Math.floor(share * (steps.length - 1))] ?? 0).toFixed(1);
    console.log(
      `${STRUCTURES} structures, CPU ${SLOWER}× slower, ${steps.length} steps: median ${at(0.5)} ms, 95 % ${at(0.95)} ms, most ${at(1)} ms (aim: ${MOST} ms)`,
    );
  }
  expect(complaints).toEqual([]);
  await close();
});
