import { expect } from 'chai';
import type { EssOrientation } from '../src/ess-orientation';
import { en } from '../src/i18n/en';
import { fr } from '../src/i18n/fr';
import { checkWithAxe } from './axe';
import { CRESS, dataset, structure } from './dataset';
import { cleanUp, find, findAll, mount, press, results, textOf, tick, waitUntil } from './page';

const PLACE = { situation: 'collectivite', stage: 'emergence', region: 'REG-93', departement: 'DEP-13' };
const GENERATOR = structure('fabrique', {
  name: 'La Fabrique',
  kind: 'generateur-de-projets',
  models: ['generateur'],
  coverage: { include: ['DEP-13'] },
  contact: { phone: '04 91 00 00 01' },
});
const NEIGHBOUR = structure('fabrique-84', {
  name: 'La Fabrique du Vaucluse',
  kind: 'generateur-de-projets',
  models: ['generateur'],
  coverage: { include: ['DEP-84'] },
});
const CARRIER_ONLY = structure('incubateur', { name: 'Incubateur', models: ['porteur'] });
const UNSTATED = structure('conseil', { name: 'Conseil' });

const shown = async (structures: Parameters<typeof dataset>[0]): Promise<EssOrientation> => {
  const element = await mount({ data: dataset([CRESS, ...structures]), attributes: { territories: '' } });
  await results(element, PLACE);
  return element;
};

describe('a need that nobody carries', () => {
  afterEach(cleanUp);

  for (const situation of ['besoin', 'collectivite']) {
    it(`is never asked a creator’s question (${situation})`, async () => {
      const element = await mount({ attributes: { territories: '' } });
      await tick(element, situation);
      await press(element, 'Continuer');
      expect(textOf(element, 'legend')).to.equal('Où en est la réponse à ce besoin ?');
      expect(textOf(element, '.options')).to.not.match(/J’|Je prépare|les statuts/);
      await tick(element, 'emergence');
      await press(element, 'Continuer');
      expect(textOf(element, 'legend')).to.equal('Où est le besoin ?');
    });
  }

  it('keeps the usual words for who carries a project', async () => {
    const element = await mount({ attributes: { territories: '' } });
    await tick(element, 'projet');
    await press(element, 'Continuer');
    expect(textOf(element, '.options')).to.contain('J’ai une idée');
  });

  it('learns what a generator does, and whom to call first', async () => {
    const element = await shown([GENERATOR, UNSTATED]);
    const text = textOf(element);
    expect(text).to.contain('Qui peut faire naître le projet');
    expect(text).to.contain('Qui appeler d’abord La Fabrique');
    expect(text).to.contain('Il cherche la personne ou la structure qui le portera.');
    expect(find(element, '.generators .links a').getAttribute('href')).to.equal('tel:0491000001');
    await checkWithAxe(element);
  });

  it('is told plainly that no generator is known here, and which are nearest', async () => {
    const element = await shown([NEIGHBOUR, CARRIER_ONLY]);
    const text = textOf(element, '.generators');
    expect(text).to.contain('Aucun générateur de projets local n’est connu dans ce territoire : Bouches-du-Rhône.');
    expect(text).to.contain('Des générateurs ailleurs').and.to.contain('La Fabrique du Vaucluse');
    expect(text).to.contain('Intervient ailleurs : Vaucluse.');
    expect(textOf(element, '.net')).to.contain('CRESS Sud');
    await checkWithAxe(element);
  });

  it('does not take a structure that says nothing for a generator', async () => {
    const element = await shown([UNSTATED]);
    expect(textOf(element, '.generators')).to.contain('posez-leur la question');
    expect(findAll(element, '.card')).to.have.length(1);
  });

  it('does not take a national programme for somebody of the place', async () => {
    const national = structure('national', { models: ['generateur'], coverage: { include: ['FR'] } });
    const text = textOf(await shown([national, NEIGHBOUR]), '.generators');
    expect(text).to.contain('Aucun générateur de projets local').and.to.not.contain('Structure national');
  });

  it('names nobody twice: above the cards, in them, among the near misses or for what follows', async () => {
    const national = structure('national', { models: ['generateur'], coverage: { include: ['FR'] } });
    const apart = structure('reseau', {
      kind: 'tete-de-reseau',
      accompanies: false,
      models: ['generateur'],
      needs: ['definir-projet'],
      coverage: { include: ['FR'] },
    });
    const element = await mount({
      data: dataset([CRESS, national, apart, NEIGHBOUR]),
      attributes: { territories: '' },
    });
    await results(element, { ...PLACE, needs: ['definir-projet'] });
    const named = findAll(element, '.card-title, .row-title').filter((one) => !one.closest('.path'));
    const names = named.map((one) => one.textContent?.trim());
    expect(names.sort()).to.deep.equal([
      'CRESS Sud',
      'La Fabrique du Vaucluse',
      'Structure national',
      'Structure reseau',
    ]);
  });

  it('puts the cards under a heading of their own', async () => {
    const element = await shown([GENERATOR, UNSTATED]);
    expect(textOf(element, '.generators + .section-title')).to.equal('Toutes les structures trouvées');
    expect(findAll(element, 'h3.card-title')).to.have.length(0);
    expect(findAll(element, 'h4.card-title')).to.have.length(2);
  });

  it('calls a collectivité that starts projects, though it is not ranked', async () => {
    const desk = structure('agglo', {
      name: 'Agglo',
      kind: 'collectivite',
      models: ['generateur'],
      coverage: { include: ['DEP-13'] },
    });
    const closed = structure('fermee', {
      name: 'Fermée',
      kind: 'collectivite',
      models: ['generateur'],
      coverage: { include: ['DEP-13'] },
      lifecycle: [{ status: 'closed', since: '2020' }],
    });
    expect(textOf(await shown([desk, closed]), '.generators')).to.contain('Qui appeler d’abord Agglo');
    cleanUp();
    const text = textOf(await shown([GENERATOR, desk, closed]), '.generators');
    expect(text).to.contain('La Fabrique').and.to.contain('À appeler aussi Agglo');
    expect(text).to.not.contain('Fermée');
  });

  it('says nothing of the kind to who carries a project', async () => {
    const element = await mount({ data: dataset([CRESS, GENERATOR]), attributes: { territories: '' } });
    await results(element, { ...PLACE, situation: 'projet' });
    expect(findAll(element, '.generators')).to.have.length(0);
  });
});

describe('the name of a place', () => {
  const FILES = '/packages/data/dist/territories/';
  afterEach(cleanUp);

  it('is never a bare code, even where no file tells it', () => {
    for (const words of [fr, en])
      for (const code of ['COM-13055', 'EPCI-200054807', 'COM-97411']) expect(words.placeName(code)).to.not.match(/\d/);
    expect(fr.placeName('COM-13055')).to.equal('une commune (Bouches-du-Rhône)');
    expect(fr.placeName('EPCI-200054807')).to.equal('une intercommunalité');
  });

  it('is read for a near miss of the same département, and told by its département elsewhere', async () => {
    const there = (id: string, code: string) =>
      structure(id, { name: id, coverage: { include: [code] }, stages: ['emergence'] });
    const element = await mount({
      data: dataset([CRESS, there('aix', 'COM-13001'), there('nice', 'COM-06088')]),
      attributes: { territories: FILES, territory: 'COM-13055' },
    });
    const asked: string[] = [];
    const { fetch } = window;
    window.fetch = (input, init) => {
      asked.push(String(input));
      return fetch(input, init);
    };
    await results(element, { situation: 'projet', stage: 'emergence' });
    await waitUntil(() => textOf(element, '.misses').includes('Intervient ailleurs : Aix-en-Provence.'));
    window.fetch = fetch;
    expect(textOf(element, '.misses')).to.contain('Intervient ailleurs : une commune (Alpes-Maritimes).');
    expect(asked.filter((url) => url.includes('dep-06'))).to.deep.equal([]);
    expect(textOf(element)).to.not.match(/COM-|EPCI-|INSEE/);
  });

  it('of a locked intercommunalité is shown in full', async () => {
    const element = await mount({ attributes: { territories: FILES, territory: 'EPCI-200054807' } });
    await results(element, { situation: 'collectivite' });
    await press(element, 'Modifier mes réponses');
    await waitUntil(() => textOf(element, '.answers').includes('Métropole d'));
    expect(textOf(element, '.answers')).to.contain('Aix-Marseille-Provence');
    expect(textOf(element, '.answers')).to.contain('Ce lieu est fixé par le site où vous êtes.');
  });
});
