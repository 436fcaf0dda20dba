import { expect } from 'chai';
import { cleanUp, find, mount, press, results, tick } from './page';

const TYPES = ['start', 'step', 'results', 'contact', 'restart', 'error', 'referral'];
const seen: { type: string; detail: Record<string, unknown> }[] = [];
const listen = (event: Event) =>
  seen.push({ type: event.type.replace('ess-orientation-', ''), detail: (event as CustomEvent).detail });

describe('the events', () => {
  beforeEach(() => {
    seen.length = 0;
    // On the page: they bubble, and cross the shadow root.
    for (const type of TYPES) document.addEventListener(`ess-orientation-${type}`, listen);
  });
  afterEach(() => {
    for (const type of TYPES) document.removeEventListener(`ess-orientation-${type}`, listen);
    cleanUp();
  });

  const JOURNEY = {
    situation: 'besoin',
    stage: 'emergence',
    region: 'REG-93',
    departement: 'DEP-13',
    sectors: ['mobilite'],
  };

  it('come from a person’s action only', async () => {
    const element = await mount();
    element.profile = { stage: 'creation' };
    element.territory = 'DEP-13';
    element.reset();
    await element.updateComplete;
    expect(seen).to.deep.equal([]);
  });

  it('follow the journey, once each', async () => {
    const element = await mount();
    await tick(element, 'projet');
    await results(element, JOURNEY);
    await press(element, 'Effacer mes réponses');
    expect(seen.map(({ type, detail }) => (type === 'step' ? detail.step : type))).to.deep.equal([
      'start',
      'stage',
      'territory',
      'sectors',
      'needs',
      'recap',
      'results',
      'restart',
    ]);
    expect(seen[6]?.detail).to.deep.equal({ status: 'ok', total: 5, datasetVersion: '1.0.0' });
    expect(seen[7]?.detail).to.deep.equal({ step: 'results' });
  });

  it('carry no answer', async () => {
    const element = await mount();
    await results(element, JOURNEY);
    const text = JSON.stringify(seen);
    for (const answer of ['besoin', 'emergence', 'REG-93', 'DEP-13', 'mobilite', 'profile']) {
      expect(text).to.not.contain(`"${answer}"`);
    }
  });

  it('carry the answers where the page asked for them', async () => {
    const element = await mount({ attributes: { 'expose-answers': '' } });
    await results(element, JOURNEY);
    expect(seen[seen.length - 1]?.detail.profile).to.deep.equal({
      situation: 'besoin',
      stage: 'emergence',
      territory: ['DEP-13', 'REG-93', 'FR'],
      sectors: ['mobilite'],
    });
  });

  it('say which structure was contacted, and how', async () => {
    const element = await mount();
    await results(element, { region: 'REG-93', departement: 'DEP-13', situation: 'projet', stage: 'emergence' });
    const link = find(element, '.card a[href^="mailto:"]');
    link.addEventListener('click', (event) => event.preventDefault());
    link.click();
    expect(seen[seen.length - 1]).to.deep.equal({
      type: 'contact',
      detail: { structureId: 'incubateur-13', channel: 'email' },
    });
  });
});
