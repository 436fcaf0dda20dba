import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Site } from './driver/site';
import { ENVIRONMENTS } from './environments';
import { SCREENS } from './screens';

let site: Site;
beforeAll(async () => {
  site = await Site.open();
});
afterAll(() => site?.close());

describe.each(SCREENS)('the screen $name', ({ name, world, attributes }) => {
  it('has no fault that axe or a look can see, however it is seen', async () => {
    const stage = await site.stage(world);
    await stage.reach(name);
    const faults: string[] = [];
    for (const environment of ENVIRONMENTS) {
      await stage.under(environment);
      faults.push(...linesOf(await stage.findings(name), `${environment.name}: `));
    }
    if (faults.length > 0) expect.fail(faults.join('\n'));
  });

  // The page of the frame has its own headings: its address can't set their level.
  it.skipIf(attributes?.['heading-level'])('has none inside a frame', async () => {
    const stage = await site.stage(world, true);
    await stage.reach(name);
    const faults = linesOf(await stage.findings(name, { whole: true }));
    if (faults.length > 0) expect.fail(faults.join('\n'));
  });
});

const linesOf = (findings: Record<string, string[]>, where = ''): string[] =>
  Object.entries(findings).flatMap(([check, faults]) => faults.map((fault) => `${where}${check}: ${fault}`));
