import type { Dataset } from '@ess-orientation/core';
import { expect } from 'chai';
import 'axe-core';
import type { EssOrientation } from '../src/ess-orientation';
import { CRESS, dataset, structure } from './dataset';
import { cleanUp, find, findAll, hasFocus, mount, press, results, textOf } from './page';

interface Axe {
  run(context: Element, options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}
const { axe } = window as unknown as { axe: Axe };
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'RGAAv4', 'best-practice'];

async function check(element: EssOrientation): Promise<void> {
  const rules = { region: { enabled: false }, 'page-has-heading-one': { enabled: false } };
  const { violations } = await axe.run(element, { runOnly: { type: 'tag', values: TAGS }, rules });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).to.deep.equal([]);
  const section = find(element, 'section');
  expect(section.scrollWidth, 'sideways scroll').to.be.at.most(section.clientWidth);
}

const MARSEILLE = { situation: 'projet', stage: 'emergence', region: 'REG-93', departement: 'DEP-13' };

/** An idea is welcomed by one, handed on to another, then to a third of its ecosystem; nobody for the last stage. */
const CHAIN: Dataset = {
  ...dataset([
    CRESS,
    structure('premiere', { name: 'Première', stages: ['emergence'], next: ['deuxieme'] }),
    structure('deuxieme', {
      name: 'Deuxième',
      stages: ['creation'],
      ecosystems: ['realis'],
      contact: { url: 'https://www.la-deuxieme-structure-du-territoire.example/' },
    }),
    structure('troisieme', {
      name: 'Troisième',
      stages: ['consolidation'],
      ecosystems: ['realis'],
      contact: { phone: '04 91 00 00 00' },
    }),
    structure('ailleurs', { name: 'Ailleurs', stages: ['developpement'], coverage: { include: ['DEP-06'] } }),
  ]),
  ecosystems: [
    {
      id: 'realis',
      name: 'Réalis',
      type: 'marque-commune',
      coverage: { include: ['REG-93'] },
      members: ['deuxieme', 'troisieme'],
      evidence: [{ fields: [], source: { title: 'Une page' }, basis: 'stated' }],
    },
  ],
};

const steps = (element: EssOrientation): string[] =>
  findAll(element, '.path-step').map(({ textContent }) => (textContent ?? '').replace(/[\s\u00a0]+/g, ' ').trim());

describe('the path', () => {
  afterEach(() => {
    cleanUp();
    document.body.removeAttribute('style');
  });

  it('says at each stage who takes over, and how they are tied', async () => {
    const element = await mount({ data: CHAIN });
    await results(element, MARSEILLE);
    const [here, creation, consolidation] = steps(element);
    expect(here).to.contain('Vous en êtes ici J’ai une idée ou un besoin, pas encore d’étude Étape : émergence');
    expect(here).to.contain('Première').and.to.contain('Voir sa fiche');
    expect(creation).to.contain('Deuxième (la-deuxieme-structure-du-territoire.example, nouvel onglet)');
    expect(creation).to.contain('Prend la suite de « Première ».').and.to.not.contain('Vous en êtes ici');
    expect(consolidation).to.contain('Du même écosystème que « Deuxième » : Réalis.');
  });

  it('says a gap honestly: the place, the nearest, the regional desk', async () => {
    const element = await mount({ data: CHAIN });
    await results(element, MARSEILLE);
    const last = steps(element)[3];
    expect(last).to.contain('Aucune structure connue à cette étape, dans ce territoire : Bouches-du-Rhône.');
    expect(last).to.contain('La plus proche : Ailleurs. Intervient ailleurs : Alpes-Maritimes.');
    expect(last).to.contain('Votre accueil régional connaît peut-être une autre piste : CRESS Sud.');
    expect(last).to.not.contain('Vous en êtes');
    expect(findAll(element, '.path-step.is-gap')).to.have.length(1);
  });

  it('leads to the card of a structure that has one, without touching the address', async () => {
    const element = await mount({ data: CHAIN });
    await results(element, MARSEILLE);
    const before = location.href;
    await press(element, 'Voir sa fiche');
    expect(hasFocus(element, '[data-rank="1"]')).to.equal(true);
    expect(location.href).to.equal(before);
  });

  it('links to safe addresses only, and says when one is followed', async () => {
    const element = await mount({ data: CHAIN });
    await results(element, MARSEILLE);
    const contacts: unknown[] = [];
    element.addEventListener('ess-orientation-contact', ({ detail }) => contacts.push(detail));
    const link = find(element, '.path a[href^="https:"]');
    link.addEventListener('click', (event) => event.preventDefault());
    link.click();
    expect(contacts).to.deep.equal([{ structureId: 'deuxieme', channel: 'url' }]);
    expect(findAll(element, '.path a').map((one) => one.getAttribute('href'))).to.deep.equal([
      'https://www.la-deuxieme-structure-du-territoire.example/',
      'tel:0491000000',
    ]);
  });

  it('names a structure that stays, and one whose sheet gives no stage', async () => {
    const data = dataset([
      structure('longue', { name: 'Longue', stages: ['creation', 'consolidation'] }),
      structure('vague', { name: 'Vague' }),
    ]);
    const element = await mount({ data });
    await results(element, { ...MARSEILLE, stage: 'creation' });
    const [, consolidation] = steps(element);
    expect(consolidation).to.contain('Comme à l’étape précédente : Longue.');
    expect(consolidation).to.contain('Sa fiche ne précise pas l’étape : posez-lui la question.');
  });

  it('is not drawn where it would only fill the screen', async () => {
    for (const journey of [
      { ...MARSEILLE, stage: 'developpement' },
      { situation: 'projet' },
      { stage: 'emergence' },
      { stage: 'emergence', region: 'REG-28' },
    ]) {
      const element = await mount();
      await results(element, journey);
      expect(findAll(element, '.path'), JSON.stringify(journey)).to.have.length(0);
      element.remove();
    }
  });

  it('is drawn without a stage where structures hand projects on to each other', async () => {
    const element = await mount({ data: CHAIN });
    await results(element, { region: 'REG-93' });
    expect(steps(element)).to.have.length(4);
    expect(textOf(element, '.path')).to.not.contain('Vous en êtes ici');
  });

  for (const [lang, width] of [
    ['fr', '320px'],
    ['en', '1000px'],
  ] as const) {
    it(`is accessible in ${lang} at ${width}, with ties and gaps`, async () => {
      document.body.style.inlineSize = width;
      const element = await mount({ data: CHAIN, attributes: { lang } });
      element.lang = 'fr';
      await element.updateComplete;
      await results(element, MARSEILLE);
      element.lang = lang;
      await element.updateComplete;
      expect(findAll(element, '.path-step')).to.have.length(4);
      await check(element);
    });
  }
});
