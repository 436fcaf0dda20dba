import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { act, BEARING } from './driver/behaviour';
import { Site } from './driver/site';
import { invisibleFocus } from './driver/visible-focus';
import { DARK, DESKTOP, type Environment, FORCED } from './environments';
import { SCREENS } from './screens';

let site: Site;
beforeAll(async () => {
  site = await Site.open();
});
afterAll(() => site?.close());

function none(faults: readonly string[]): void {
  if (faults.length > 0) expect.fail(faults.join('\n'));
}

const SEEN = new Map<Environment, Set<string>>([DESKTOP, FORCED, DARK].map((one) => [one, new Set<string>()]));

describe.each(SCREENS)('the screen $name', (screen) => {
  it('bears spacing, large text, a narrow column, paper and the keyboard', async () => {
    const stage = await site.stage(screen.world);
    await stage.reach(screen.name);
    for (const [name, check] of Object.entries(BEARING)) {
      none((await check(stage)).map((fault) => `${name}: ${fault}`));
    }
    for (const [environment, known] of SEEN) {
      await stage.under(environment);
      none((await invisibleFocus(stage, known)).map((fault) => `visible focus, ${environment.name}: ${fault}`));
    }
  });
});

describe.each(SCREENS.filter(({ act: done, at }) => !done && at !== 'results'))('on the screen $name', (screen) => {
  it('nothing moves before the person does, and the focus follows what they do', async () => {
    const stage = await site.stage(screen.world);
    await stage.reach(screen.name);
    const found = await act(stage, screen);
    none(Object.entries(found).flatMap(([name, faults]) => faults.map((fault) => `${name}: ${fault}`)));
  });
});
