import { expect } from 'chai';
import type { EssOrientation } from '../src/ess-orientation';
import { contrastRatio, readColour } from '../src/theming/colour';
import { contrasts } from '../src/theming/contrast';
import { COLOURS, pairs } from '../src/theming/pairs';
import { readPalette } from '../src/theming/probe';
import { cleanUp, find, findAll, mount, press, results, waitUntil } from './page';

const warnings: string[] = [];
const warn = console.warn;
const complaints = () => warnings.filter((one) => one.includes('contrast'));
const frames = () =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))));

const sheets: HTMLElement[] = [];
function style(css: string): void {
  const sheet = document.createElement('style');
  sheet.textContent = css;
  document.head.append(sheet);
  sheets.push(sheet);
}
async function link(path: string): Promise<void> {
  const sheet = document.createElement('link');
  sheet.rel = 'stylesheet';
  sheet.href = new URL(path, import.meta.url).href;
  await new Promise((resolve, reject) => {
    sheet.onload = resolve;
    sheet.onerror = reject;
    document.head.append(sheet);
  });
  sheets.push(sheet);
}
const measured = (element: EssOrientation) => contrasts(readPalette(element.shadowRoot as ShadowRoot));
const colour = (computed: string) => {
  const read = readColour(computed);
  if (!read) throw new Error(`${computed} can’t be read`);
  return read;
};

// A tab behind another one draws no frame, and tests share a browser.
const { requestAnimationFrame: nextFrame, cancelAnimationFrame: noFrame } = window;

describe('the theme', () => {
  beforeEach(() => {
    window.requestAnimationFrame = (draw) => window.setTimeout(draw, 16);
    window.cancelAnimationFrame = window.clearTimeout;
    warnings.length = 0;
    console.warn = (message: string) => warnings.push(message);
  });
  afterEach(() => {
    Object.assign(window, { requestAnimationFrame: nextFrame, cancelAnimationFrame: noFrame });
    console.warn = warn;
    for (const sheet of sheets.splice(0)) sheet.remove();
    cleanUp();
  });

  describe('of each file, in each scheme', () => {
    for (const file of ['', '../themes/proche-dsfr.css', '../themes/cress-exemple.css'])
      for (const scheme of ['light', 'dark'])
        it(`has every pair above AA: ${file || 'the default'}, ${scheme}`, async () => {
          if (file) await link(file);
          style(`ess-orientation { color-scheme: ${scheme}; }`);
          const element = await mount();
          const found = measured(element);
          expect(found).to.have.length(pairs().length);
          const low = found.filter(({ ratio, needs }) => ratio < needs);
          expect(low.map(({ front, back, ratio }) => `${front}/${back} ${ratio.toFixed(2)}`)).to.deep.equal([]);
          const surface = colour(getComputedStyle(find(element, '.root')).backgroundColor);
          expect(contrastRatio(colour('rgb(0, 0, 0)'), surface) < 4).to.equal(scheme === 'dark');
          await frames();
          expect(complaints()).to.deep.equal([]);
        });
  });

  it('has the ratios that WCAG gives', () => {
    const ratio = (one: string, other: string) => contrastRatio(colour(one), colour(other)).toFixed(2);
    expect(ratio('rgb(0, 0, 0)', 'rgb(255, 255, 255)')).to.equal('21.00');
    expect(ratio('rgb(118, 118, 118)', 'color(srgb 1 1 1)')).to.equal('4.54');
    expect(ratio('rgb(255, 255, 255)', 'rgb(119, 119, 119)')).to.equal('4.48');
    expect(ratio('rgba(255, 0, 0, 1)', 'color(srgb 0 0 1 / 1)')).to.equal('2.15');
  });

  it('warns once, with the token, the ratio found and the one needed', async () => {
    style('ess-orientation { --ess-muted: #999; }');
    const element = await mount();
    await waitUntil(() => complaints().length > 0);
    const [complaint = ''] = complaints();
    expect(complaint).to.contain('--ess-muted (#999999) on --ess-surface (#ffffff) is 2.84:1, 4.5:1 is needed');
    expect(complaint).not.to.contain('--ess-text');
    await press(element, 'Continuer');
    element.remove();
    document.body.append(element);
    await element.updateComplete;
    await frames();
    expect(complaints()).to.have.length(1);
  });

  it('reads any notation of CSS colours', async () => {
    const notations = [
      'oklch(0.76 0 0)',
      'color-mix(in oklab, white 80%, black)',
      'hsl(0 0% 70%)',
      'lab(72 0 0)',
      'silver',
    ];
    for (const notation of notations) {
      style(`ess-orientation { --ess-text: ${notation}; }`);
      const element = await mount();
      const text = measured(element).find(({ front, back }) => front === 'text' && back === 'surface');
      expect(text?.ratio, notation).to.be.within(1.5, 2.8);
      cleanUp();
    }
  });

  it('follows a surface that lets the page through, and says nothing over a picture', async () => {
    style('.under { background: #333 } ess-orientation { --ess-surface: transparent; }');
    const under = document.createElement('div');
    under.className = 'under';
    document.body.append(under);
    const element = await mount();
    under.append(element);
    const text = measured(element).find(({ front, back }) => front === 'text' && back === 'surface');
    expect(text?.seen.back).to.equal('#333333');
    expect(text?.ratio).to.be.below(2);
    style('.under { background: linear-gradient(#fff, #000) }');
    expect(measured(element).some(({ back }) => back === 'surface')).to.equal(false);
  });

  it('names a value that is no colour', async () => {
    style('ess-orientation { --ess-accent: bleu; }');
    await mount();
    await waitUntil(() => complaints().length > 0);
    expect(complaints()[0]).to.contain('--ess-accent is not a colour');
  });

  it('leaves nothing of its reading in the page', async () => {
    const element = await mount();
    await frames();
    const sheetsBefore = [...(element.shadowRoot?.adoptedStyleSheets ?? [])];
    measured(element);
    expect(findAll(element, '.probe')).to.have.length(0);
    expect([...(element.shadowRoot?.adoptedStyleSheets ?? [])]).to.deep.equal(sheetsBefore);
  });

  it('knows every colour of the sheet', () => {
    const element = document.createElement('ess-orientation');
    document.body.append(element);
    const { colours, unreadable } = readPalette(element.shadowRoot as ShadowRoot);
    expect([...colours.keys()]).to.deep.equal([...COLOURS]);
    expect(unreadable).to.deep.equal([]);
  });

  it('spaces and rounds as the host asks, and targets stay 44 pixels where the page shrinks its rem', async () => {
    style('html { font-size: 10px } body { font-size: 16px } ess-orientation { --ess-space: 2em; --ess-radius: 3px; }');
    const element = await mount();
    expect(getComputedStyle(find(element, '.option')).borderRadius).to.equal('3px');
    expect(Number.parseFloat(getComputedStyle(find(element, '.options')).rowGap)).to.equal(20);
    await results(element, { region: 'REG-93' });
    const targets = findAll(element, 'button, .card .links a, summary').filter(
      (one) => one.getClientRects().length > 0,
    );
    const small = targets.filter((one) => one.getBoundingClientRect().height < 44);
    expect(small.map(({ textContent }) => textContent)).to.deep.equal([]);
  });

  it('reads from left to right in a page that doesn’t', async () => {
    document.body.dir = 'rtl';
    const element = await mount();
    expect(getComputedStyle(find(element, 'legend')).direction).to.equal('ltr');
    document.body.removeAttribute('dir');
  });
});
