import { expect, it } from 'vitest';
import { withChromium } from '../support/chromium';
import { withHost } from '../support/host';
import { completeJourney } from '../support/journey';
import { visit } from '../support/visit';

const host = withHost();
const browser = withChromium();

it('completes in the iframe page', async () => {
  const url = host.page('parent.html', '<iframe src="/widget/iframe.html?territory=DEP-13" title="ESS"></iframe>');
  const { page, complaints, close } = await visit(browser(), url);
  const asked = await completeJourney(page.frameLocator('iframe'));
  expect(asked.length).toBeGreaterThan(1);
  expect(complaints).toEqual([]);
  await close();
});
