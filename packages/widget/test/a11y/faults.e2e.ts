import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catchers } from './driver/catchers';
import { Site } from './driver/site';
import { FAULTS } from './faults';

/** Who catches each fault: printed in `docs/accessibilite.md`. */
const CAUGHT = new URL('faults-caught.tsv', import.meta.url);

let site: Site;
const caught: Record<string, string[]> = {};
beforeAll(async () => {
  site = await Site.open();
});
afterAll(() => site?.close());

describe('a fault sown on purpose', () => {
  it.each(FAULTS)('$id', async (fault) => {
    caught[fault.id] = await catchers(await site.stage(), fault);
    const { missed = false } = fault;
    expect(caught[fault.id]?.length === 0).toBe(missed);
  });

  it('is caught, but for the few that are named', async () => {
    expect(FAULTS.filter(({ missed }) => missed).length).toBeLessThanOrEqual(1);
    expect(Object.keys(caught)).toHaveLength(FAULTS.length);
    const lines = FAULTS.map(({ id, what, screen }) => [id, what, screen, (caught[id] ?? []).join(' ')].join('\t'));
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(CAUGHT.pathname);
  });
});
