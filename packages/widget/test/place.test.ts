import { expect } from 'chai';
import { REGION_PLACES } from '../src/dataset/places';
import type { EssOrientation } from '../src/ess-orientation';
import { checkWithAxe } from './axe';
import { CRESS, dataset, structure } from './dataset';
import { answerAll, cleanUp, find, findAll, hasFocus, mount, press, select, textOf, tick, waitUntil } from './page';

const FILES = '/packages/data/dist/territories/';
const realFetch = window.fetch;
const requests: string[] = [];

const input = (element: EssOrientation) => find<HTMLInputElement>(element, '#place');
const options = (element: EssOrientation): string[] =>
  findAll(element, '[role=option]').map(({ textContent }) => (textContent ?? '').replace(/\s+/g, ' ').trim());
const announced = (element: EssOrientation): string =>
  element.querySelector('[role=status]')?.textContent?.replace(/\u00a0/g, ' ') ?? '';
const isOpen = (element: EssOrientation): boolean => input(element).getAttribute('aria-expanded') === 'true';
const activeOption = (element: EssOrientation): string => {
  const id = input(element).getAttribute('aria-activedescendant');
  return id === null ? '' : textOf(element, `#${id}`);
};

async function type(element: EssOrientation, text: string): Promise<void> {
  input(element).focus();
  input(element).value = text;
  input(element).dispatchEvent(new Event('input', { bubbles: true }));
  await element.updateComplete;
}

async function look(element: EssOrientation, text: string): Promise<void> {
  await type(element, text);
  await waitUntil(() => isOpen(element));
}

async function key(element: EssOrientation, name: string, more: KeyboardEventInit = {}): Promise<boolean> {
  const event = new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, composed: true, ...more });
  input(element).dispatchEvent(event);
  await element.updateComplete;
  return event.defaultPrevented;
}

async function onPlace(attributes: Record<string, string> = {}, data = undefined as never): Promise<EssOrientation> {
  const element = await mount({ attributes: { territories: FILES, ...attributes }, data });
  await tick(element, 'projet');
  await press(element, element.lang === 'en' ? 'Continue' : 'Continuer');
  await tick(element, 'emergence');
  await press(element, element.lang === 'en' ? 'Continue' : 'Continuer');
  return element;
}

describe('the régions', () => {
  it('are listed by name, as French sorts it', () => {
    const names = REGION_PLACES.map(({ name }) => name);
    expect(names).to.have.length(18);
    expect(names).to.deep.equal([...names].sort(new Intl.Collator('fr').compare));
  });
});

describe('the place', () => {
  beforeEach(() => {
    requests.length = 0;
    window.fetch = (url, init) => {
      requests.push(new URL(String(url), location.href).pathname);
      return realFetch(url, init);
    };
  });
  afterEach(() => {
    window.fetch = realFetch;
    cleanUp();
  });

  it('asks for no file before the first key, then for files of places only', async () => {
    const element = await onPlace();
    input(element).focus();
    expect(requests).to.deep.equal([]);
    await look(element, 'Marseille');
    expect(requests.filter((path) => !path.startsWith(FILES))).to.deep.equal([]);
    expect(requests.length).to.be.within(1, 4);
  });

  it('is an editable combobox with its list, named and described in the same root', async () => {
    const element = await onPlace();
    expect(input(element).getAttribute('role')).to.equal('combobox');
    expect(input(element).getAttribute('aria-autocomplete')).to.equal('list');
    expect(isOpen(element)).to.equal(false);
    for (const id of ['aria-controls', 'aria-describedby'].map((name) => input(element).getAttribute(name))) {
      expect(findAll(element, `#${id}`)).to.have.length(1);
    }
    expect(textOf(element, 'label[for=place]')).to.contain('Commune');
    await look(element, 'Rennes');
    expect(find(element, '#place-options').getAttribute('role')).to.equal('listbox');
    expect(options(element)[0]).to.equal('Rennes commune, Ille-et-Vilaine');
    expect(announced(element)).to.match(/^\d lieux proposés\./);
  });

  it('moves with the arrows around the list, and Home and End return to the text', async () => {
    const element = await onPlace();
    await look(element, 'Rennes');
    expect(activeOption(element)).to.equal('');
    await key(element, 'ArrowDown');
    expect(activeOption(element)).to.contain('Rennes');
    expect(findAll(element, '[aria-selected=true]')).to.have.length(1);
    await key(element, 'ArrowUp');
    expect(activeOption(element)).to.equal(options(element).slice(-1)[0]);
    await key(element, 'ArrowDown');
    expect(activeOption(element)).to.equal(options(element)[0]);
    expect(await key(element, 'End')).to.equal(false);
    expect(activeOption(element)).to.equal('');
    expect(isOpen(element)).to.equal(true);
    expect(await key(element, 'Home')).to.equal(false);
    expect(hasFocus(element, '#place')).to.equal(true);
  });

  it('chooses with Enter, without sending the form, and opens again with the arrow', async () => {
    const element = await onPlace();
    await look(element, 'Montpellier');
    await key(element, 'ArrowDown');
    expect(await key(element, 'Enter')).to.equal(true);
    expect(isOpen(element)).to.equal(false);
    expect(input(element).value).to.equal('Montpellier');
    await waitUntil(() => textOf(element, '#place-state').includes('Métropole'));
    expect(textOf(element, '#place-state')).to.match(/Lieu choisi : Montpellier, .*, Hérault, Occitanie\./);
    expect(hasFocus(element, '#place')).to.equal(true);
    expect(await key(element, 'Enter')).to.equal(false);
    await key(element, 'ArrowDown');
    await waitUntil(() => isOpen(element));
  });

  it('takes a name written in full on Enter, and nothing where several may be meant', async () => {
    const element = await onPlace();
    await look(element, 'montp');
    expect(await key(element, 'Enter')).to.equal(true);
    expect(isOpen(element)).to.equal(true);
    await type(element, 'montpellier');
    await waitUntil(() => options(element)[0]?.startsWith('Montpellier') === true);
    await key(element, 'Enter');
    expect(input(element).value).to.equal('Montpellier');
  });

  it('closes with Escape, then empties the field and takes the answer back', async () => {
    const element = await onPlace();
    await look(element, 'Rennes');
    await key(element, 'Escape');
    expect(isOpen(element)).to.equal(false);
    expect(input(element).value).to.equal('Rennes');
    await key(element, 'Escape');
    expect(input(element).value).to.equal('');
    expect(await key(element, 'Escape')).to.equal(false);
  });

  it('chooses with the mouse, and forgets the place when the text changes', async () => {
    const element = await onPlace();
    await look(element, 'Rennes');
    find(element, '#place-option-0').click();
    await element.updateComplete;
    expect(textOf(element, '#place-state')).to.contain('Lieu choisi');
    await type(element, 'Renne');
    expect(textOf(element, '#place-state')).to.not.contain('Lieu choisi');
    await press(element, 'Continuer');
    expect(textOf(element, '#problem')).to.contain('Choisissez une réponse, ou cochez');
    expect(hasFocus(element, '.errors')).to.equal(true);
    find(element, '#errors-text').click();
    expect(hasFocus(element, '#place')).to.equal(true);
    expect(input(element).getAttribute('aria-describedby')).to.contain('problem');
  });

  it('tells homonyms apart by their département, and says under which other name a place was found', async () => {
    const element = await onPlace();
    await look(element, 'Saint-Denis');
    const twins = options(element).filter((text) => text.startsWith('Saint-Denis commune'));
    expect(twins).to.include.members(['Saint-Denis commune, Seine-Saint-Denis', 'Saint-Denis commune, La Réunion']);
    await type(element, 'Cherbourg-Octeville');
    await waitUntil(() => options(element)[0]?.startsWith('Cherbourg-en-Cotentin') === true);
    expect(options(element)[0]).to.contain('autre nom : Cherbourg-Octeville');
  });

  it('lists the communes of a postal code, and says the other kinds of places in words', async () => {
    const element = await onPlace();
    await look(element, '35133');
    expect(options(element).length).to.be.greaterThan(8);
    expect(options(element).every((text) => text.includes('Ille-et-Vilaine'))).to.equal(true);
    await type(element, 'Occitanie');
    await waitUntil(() => options(element)[0] === 'Occitanie région');
    await type(element, 'Rennes Métropole');
    await waitUntil(() => options(element)[0]?.includes('intercommunalité') === true);
    await type(element, 'Gironde');
    await waitUntil(() => options(element)[0] === 'Gironde département');
  });

  it('says that nothing is close, on the screen and aloud', async () => {
    const element = await onPlace();
    await type(element, 'Xyzzyqwk');
    await waitUntil(() => textOf(element, '#place-state').startsWith('Aucun lieu proposé'));
    expect(isOpen(element)).to.equal(false);
    expect(announced(element)).to.contain('Aucun lieu proposé');
  });

  it('falls back on the lists where the files can’t be read, and keeps the answers', async () => {
    const element = await onPlace({ territories: '/nulle-part/' });
    expect(find<HTMLDetailsElement>(element, '.place-lists').open).to.equal(false);
    await type(element, 'Rennes');
    await waitUntil(() => findAll(element, '#place-problem').length === 1);
    expect(textOf(element, '#place-problem')).to.contain('Vos réponses sont gardées');
    expect(announced(element)).to.contain('n’ont pas pu être chargés');
    expect(find<HTMLDetailsElement>(element, '.place-lists').open).to.equal(true);
    await select(element, 'region', 'REG-53');
    expect(input(element).value).to.equal('Bretagne');
    await press(element, 'Continuer');
    expect(textOf(element, 'legend')).to.contain('De quoi s’occupera');
  });

  it('offers the lists alone where there are no files', async () => {
    const element = await onPlace({ territories: '' });
    expect(findAll(element, '#place')).to.have.length(0);
    await press(element, 'Continuer');
    find(element, '#errors-text').click();
    expect(hasFocus(element, '#region')).to.equal(true);
  });

  it('keeps “je ne sais pas encore” as an equal: it empties the field, and a text withdraws it', async () => {
    const element = await onPlace();
    await look(element, 'Rennes');
    await key(element, 'ArrowDown');
    await key(element, 'Enter');
    find(element, '#place-unknown').click();
    await element.updateComplete;
    expect(input(element).value).to.equal('');
    await type(element, 'R');
    expect(find<HTMLInputElement>(element, '#place-unknown').checked).to.equal(false);
  });

  it('names the place in the recap, in the reasons and in what is missing', async () => {
    const data = dataset([
      CRESS,
      structure('metropole', { coverage: { include: ['EPCI-200054807'] } }),
      structure('commune', { coverage: { include: ['COM-13055'] } }),
      structure('ailleurs', { coverage: { include: ['DEP-35'] } }),
    ]);
    const element = await onPlace({}, data as never);
    await look(element, 'Marseille');
    find(element, '#place-option-0').click();
    await waitUntil(() => textOf(element, '#place-state').includes('Métropole'));
    await press(element, 'Continuer');
    await answerAll(element);
    expect(textOf(element, '.answers')).to.match(/Marseille, Métropole d’Aix-Marseille-Provence, Bouches-du-Rhône/);
    await press(element, 'Voir les structures');
    expect(textOf(element, '.cards')).to.contain('Intervient dans votre commune : Marseille.');
    expect(textOf(element, '.cards')).to.match(/votre intercommunalité : Métropole d’Aix-Marseille-Provence\./);
    await press(element, 'Effacer mes réponses');
    expect(textOf(element)).to.not.contain('Marseille');
  });

  it('names the place that the page fixes, and completes it; says its département where it can’t', async () => {
    const element = await mount({ attributes: { territories: FILES, territory: 'COM-13055', 'expose-answers': '' } });
    await waitUntil(() => requests.length > 0);
    await answerAll(element);
    await waitUntil(() => textOf(element, '.answers').includes('Métropole'));
    expect(textOf(element, '.answers')).to.match(/Marseille, Métropole d’Aix-Marseille-Provence, Bouches-du-Rhône/);
    element.remove();
    const offline = await mount({ attributes: { territories: '/nulle-part/', territory: 'COM-13055' } });
    await answerAll(offline);
    expect(textOf(offline, '.answers')).to.match(/une commune \(Bouches-du-Rhône\), Provence/);
  });

  for (const [lang, width] of [
    ['fr', '320px'],
    ['en', '1000px'],
  ] as const) {
    it(`is accessible, closed, open and chosen, in ${lang} at ${width}`, async () => {
      document.body.style.inlineSize = width;
      const element = await onPlace({ lang });
      await checkWithAxe(element);
      await look(element, 'Rennes');
      await key(element, 'ArrowDown');
      await checkWithAxe(element);
      const small = findAll(element, '#place, [role=option]').filter(
        (target) => target.getBoundingClientRect().height < 44,
      );
      expect(small).to.have.length(0);
      await key(element, 'Enter');
      await checkWithAxe(element);
      document.body.style.inlineSize = '';
    });
  }
});
