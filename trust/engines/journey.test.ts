import { firefox } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { whichOf } from '../../scripts/browser.mjs';
import { findEngines } from '../../scripts/engines/find.mjs';
import { openWebKit } from '../../scripts/engines/webkit.mjs';
import { withHost } from '../support/host';
import { completeJourney } from '../support/journey';
import { record } from '../support/record';
import { visit } from '../support/visit';
import { completeInWebKit } from './webkit-journey';

const POLICY =
  `default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self'; style-src 'none'; base-uri 'none'; form-action 'none';
  require-trusted-types-for 'script'; trusted-types lit-html`.replace(/\s+/g, ' ');
const SCRIPT = '<script type="module" src="/widget/standalone.js"></script>';
/** Before the module: what the policy refuses is counted on the page itself. */
const COUNTER = `addEventListener('securitypolicyviolation', ({ violatedDirective }) => {
  document.documentElement.dataset.refused = (document.documentElement.dataset.refused ?? '') + violatedDirective + ' ';
});
addEventListener('error', ({ message }) => { document.documentElement.dataset.refused = message; });`;

const engines = findEngines();
const completed: string[] = ['Chromium'];
const host = withHost();
let url: string;
beforeAll(() => {
  host.file('/counter.js', COUNTER);
  url = host.page('strict.html', '<ess-orientation order="fixed"></ess-orientation>', {
    head: `<script src="/counter.js"></script>${SCRIPT}`,
    headers: { 'Content-Security-Policy': POLICY },
  });
});
afterAll(() => {
  // A machine that lacks an engine has nothing to say of the three.
  if (completed.length < 3) return;
  record('engines', {
    promise: 'Le parcours va au bout dans les trois moteurs des navigateurs, sous la politique la plus stricte.',
    figures: { moteurs: completed.join(', ') },
  });
});

describe('the whole journey under the strictest policy', () => {
  it.skipIf(!engines.includes('Firefox'))('in Firefox', async () => {
    const browser = await firefox.launch({ channel: 'moz-firefox', executablePath: whichOf('firefox-esr') ?? '' });
    const { page, complaints } = await visit(browser, url);
    const asked = await completeJourney(page, {}, { place: 'Rennes' });
    expect(asked).toEqual(['situation', 'stage', 'territory', 'sectors', 'needs']);
    expect(await page.locator('html').getAttribute('data-refused')).toBeNull();
    expect(complaints).toEqual([]);
    await browser.close();
    completed.push('Firefox');
  });

  it.skipIf(!engines.includes('WebKit'))('in WebKit', async () => {
    const browser = await openWebKit();
    try {
      await browser.goTo(url);
      const asked = await completeInWebKit(browser, 'Rennes');
      expect(asked).toEqual(['situation', 'stage', 'territory', 'sectors', 'needs']);
      expect(await browser.run('return document.documentElement.dataset.refused ?? null')).toBeNull();
      completed.push('WebKit');
    } finally {
      await browser.close();
    }
  });
});
