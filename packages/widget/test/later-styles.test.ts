import { expect } from 'chai';
import { laterStyles, styles } from '../src/styles';
import { cleanUp, find, mount, results } from './page';

const { requestAnimationFrame: nextFrame } = window;
const worn = (element: HTMLElement) => element.shadowRoot?.adoptedStyleSheets.length;
const ALL = styles.length + laterStyles.length;

describe('the styles of later screens', () => {
  let draw: (() => void)[] = [];
  beforeEach(() => {
    draw = [];
    window.requestAnimationFrame = (callback) => draw.push(() => callback(0));
  });
  afterEach(() => {
    window.requestAnimationFrame = nextFrame;
    cleanUp();
  });

  it('come after the first question is drawn', async () => {
    const element = await mount();
    expect(worn(element)).to.equal(styles.length);
    for (const frame of draw) frame();
    await new Promise((resolve) => setTimeout(resolve));
    expect(worn(element)).to.equal(ALL);
  });

  it('leave in its place a sheet that the page added', async () => {
    const element = await mount();
    const own = new CSSStyleSheet();
    element.shadowRoot?.adoptedStyleSheets.push(own);
    await results(element, { stage: 'emergence' });
    expect(worn(element)).to.equal(ALL + 1);
    expect(element.shadowRoot?.adoptedStyleSheets.at(-1)).to.equal(own);
  });

  it('come with the results, even where no frame was drawn', async () => {
    const element = await mount();
    await results(element, { stage: 'emergence' });
    expect(worn(element)).to.equal(ALL);
    expect(getComputedStyle(find(element, '.card')).borderTopStyle).to.equal('solid');
  });

  it('come at once on the page of an adviser', async () => {
    expect(worn(await mount({ attributes: { mode: 'conseiller' } }))).to.equal(ALL);
  });
});
