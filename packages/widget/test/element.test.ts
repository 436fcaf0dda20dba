import { expect } from 'chai';
import { EssOrientation } from '../src/ess-orientation';
import { VERSION } from '../src/version';
import { USUAL } from './dataset';
import { answerAll, cleanUp, find, findAll, focused, mount, press, results, textOf, tick, waitUntil } from './page';

const warnings: string[] = [];
const warn = console.warn;

describe('the element in a page', () => {
  beforeEach(() => {
    warnings.length = 0;
    console.warn = (message: string) => warnings.push(message);
  });
  afterEach(() => {
    console.warn = warn;
    cleanUp();
  });

  it('takes properties that were set before it was defined', async () => {
    const early = document.createElement('ess-early') as EssOrientation;
    Object.assign(early, {
      data: USUAL,
      profile: { situation: 'projet', stage: 'emergence' },
      limit: 1,
      order: 'fixed',
    });
    document.body.append(early);
    customElements.define('ess-early', class extends EssOrientation {});
    await early.updateComplete;
    await press(early, 'Continuer');
    expect(find<HTMLInputElement>(early, '#option-emergence').checked).to.equal(true);
    expect(early.limit).to.equal(1);
  });

  it('answers to `dataset` too, and leaves data-* attributes readable without it', async () => {
    const element = document.createElement('ess-orientation');
    element.setAttribute('data-suivi', 'accueil');
    expect(element.dataset.suivi).to.equal('accueil');
    element.dataset = USUAL;
    expect(element.dataset === (USUAL as unknown)).to.equal(true);
    document.body.append(element);
    await element.updateComplete;
    await results(element, { region: 'REG-93' });
    expect(findAll(element, '.card')).to.have.length(3);
  });

  it('keeps its answers when it is moved, removed and put back', async () => {
    const element = await mount();
    await tick(element, 'besoin');
    const elsewhere = document.createElement('div');
    document.body.append(elsewhere);
    elsewhere.append(element);
    element.remove();
    document.body.append(element);
    await element.updateComplete;
    expect(find<HTMLInputElement>(element, '#option-besoin').checked).to.equal(true);
    await results(element, { region: 'REG-93', situation: 'besoin' });
    expect(findAll(element, '.card').length).to.be.greaterThan(0);
  });

  it('speaks English where asked, and marks French data as French', async () => {
    const element = await mount({ attributes: { lang: 'en' } });
    expect(textOf(element, '[part~=heading]')).to.equal('Step 1 of 5 — your situation');
    expect(find(element, 'section').lang).to.equal('en');
    element.lang = 'fr';
    await element.updateComplete;
    await results(element, { region: 'REG-93' });
    element.lang = 'en';
    await element.updateComplete;
    expect(textOf(element, '[part~=heading]')).to.equal('The structures that can help the project');
    expect(find(element, '.card .summary').lang).to.equal('fr');
    expect(find(element, '.card bdi').lang).to.equal('fr');
  });

  it('follows the language of the page', async () => {
    const part = document.createElement('div');
    part.lang = 'en-GB';
    document.body.append(part);
    const element = document.createElement('ess-orientation');
    element.data = USUAL;
    part.append(element);
    await element.updateComplete;
    expect(textOf(element, 'legend')).to.equal('Which sentence is closest to you?');
  });

  it('does not ask for a place that the page fixes, and says so in the recap', async () => {
    const element = await mount({ attributes: { territory: 'DEP-13' } });
    expect(textOf(element, '[part~=heading]')).to.contain('sur 4');
    await answerAll(element);
    expect(textOf(element, '.answers')).to.contain('Bouches-du-Rhône, Provence-Alpes-Côte d’Azur');
    expect(textOf(element, '.answers')).to.contain('fixé par le site');
    expect(findAll(element, '.edit')).to.have.length(4);
    await press(element, 'Voir les structures');
    expect(textOf(element, '.net')).to.contain('CRESS Sud');
  });

  it('warns about what it can’t use, and works all the same', async () => {
    const attributes = {
      territory: 'Marseille',
      limit: 'trois',
      'heading-level': '9',
      teritory: 'DEP-13',
      mode: 'zen',
      lang: 'br',
    };
    const element = await mount({ attributes });
    for (const part of ['territory="Marseille"', 'limit', 'heading-level', '"teritory"', 'mode="zen"', 'lang="br"']) {
      expect(
        warnings.filter((one) => one.includes(part)),
        part,
      ).to.have.length(1);
    }
    await results(element, { region: 'REG-93' });
    expect(findAll(element, '.card')).to.have.length(3);
    expect(find(element, '[part~=heading]').localName).to.equal('h2');
  });

  it('says nothing of the usual attributes', async () => {
    const element = await mount({ attributes: { id: 'a', class: 'b', 'data-x': 'c', 'aria-label': 'd', onclick: '' } });
    // A framework's own, which a parser lets in and not every engine's setAttribute does.
    const [click] = new DOMParser().parseFromString('<p @click></p>', 'text/html').querySelector('p')?.attributes ?? [];
    element.setAttributeNode(click?.cloneNode() as Attr);
    document.body.append(element);
    expect(warnings).to.deep.equal([]);
  });

  it('starts its headings where the page says, and shows as many structures', async () => {
    const element = await mount({ attributes: { 'heading-level': '3', limit: '2' } });
    await results(element, { region: 'REG-93' });
    expect(find(element, '[part~=heading]').localName).to.equal('h3');
    expect(find(element, '.card-title').localName).to.equal('h4');
    expect(findAll(element, '.card')).to.have.length(2);
  });

  it('erases the answers by its method, without taking the focus', async () => {
    const element = await mount();
    await answerAll(element);
    document.body.focus();
    (document.activeElement as HTMLElement | null)?.blur();
    element.reset();
    await element.updateComplete;
    expect(textOf(element, '[part~=heading]')).to.contain('Étape 1');
    expect(focused(element) === null).to.equal(true);
  });

  it('warns with both versions when another copy came first', async () => {
    const url = new URL('../src/define.ts?again', import.meta.url).href;
    const get = customElements.get;
    customElements.get = () => Object.assign(class extends HTMLElement {}, { version: '9.9.9' });
    await import(url);
    customElements.get = get;
    expect(warnings.join()).to.contain('9.9.9').and.to.contain(VERSION);
  });

  it('gives the version of its package', async () => {
    const { version } = await (await fetch(new URL('../package.json', import.meta.url))).json();
    expect(EssOrientation.version).to.equal(version);
  });

  it('leaves nothing behind after ten comings and goings', async () => {
    const element = await mount({ attributes: { src: '/nulle-part.json' }, data: undefined });
    for (let round = 0; round < 10; round++) {
      element.remove();
      document.body.append(element);
    }
    element.remove();
    let failed = 0;
    element.addEventListener('ess-orientation-error', () => failed++);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(failed).to.equal(0);
    await waitUntil(() => true);
  });
});
