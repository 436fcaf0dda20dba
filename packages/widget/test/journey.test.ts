import { expect } from 'chai';
import {
  answerAll,
  cleanUp,
  find,
  findAll,
  focused,
  hasFocus,
  mount,
  press,
  results,
  select,
  textOf,
  tick,
} from './page';

const MARSEILLE = { situation: 'projet', stage: 'emergence', region: 'REG-93', departement: 'DEP-13' };

describe('the journey', () => {
  afterEach(cleanUp);

  it('opens on the first question, without taking the focus or ticking anything', async () => {
    const element = await mount();
    expect(textOf(element, '[part~=heading]')).to.equal('Étape 1 sur 5 — votre situation');
    expect(textOf(element, 'legend')).to.equal('Quelle phrase vous ressemble le plus ?');
    expect(focused(element) === null).to.equal(true);
    expect(findAll(element, ':checked')).to.have.length(0);
  });

  it('moves on by the button only, then brings the focus to the heading', async () => {
    const element = await mount();
    await tick(element, 'projet');
    expect(textOf(element, '[part~=heading]')).to.contain('Étape 1');
    await press(element, 'Continuer');
    expect(hasFocus(element, 'h2')).to.equal(true);
    expect(focused(element)?.textContent).to.contain('Étape 2 sur 5');
  });

  it('asks for an answer or “je ne sais pas”, in a summary with the focus, and beside the field', async () => {
    const element = await mount();
    await press(element, 'Continuer');
    expect(textOf(element, '#problem')).to.equal('Choisissez une réponse, ou cochez « Je ne sais pas ».');
    expect(hasFocus(element, '.errors')).to.equal(true);
    expect(textOf(element, '.errors')).to.contain('Choisissez une réponse, ou cochez « Je ne sais pas ».');
    await press(element, 'Choisissez une réponse');
    expect(hasFocus(element, '#option-projet')).to.equal(true);
    expect(focused(element)?.getAttribute('aria-describedby')).to.equal('problem');
    await tick(element, 'unknown');
    expect(findAll(element, '#problem')).to.have.length(0);
    await press(element, 'Continuer');
    expect(textOf(element, '[part~=heading]')).to.contain('Étape 2');
  });

  it('keeps the answers when going back', async () => {
    const element = await mount();
    await tick(element, 'envie');
    await press(element, 'Continuer');
    await press(element, 'Retour');
    expect(find<HTMLInputElement>(element, '#option-envie').checked).to.equal(true);
  });

  it('treats “je ne sais pas” and the choices as alternatives', async () => {
    const element = await mount({ attributes: { territory: 'DEP-13' } });
    await tick(element, 'projet');
    await press(element, 'Continuer');
    await tick(element, 'unknown');
    await press(element, 'Continuer');
    await tick(element, 'mobilite', 'numerique', 'unknown');
    expect(findAll(element, ':checked').map(({ id }) => id)).to.deep.equal(['option-unknown']);
    await tick(element, 'mobilite');
    expect(findAll(element, ':checked').map(({ id }) => id)).to.deep.equal(['option-mobilite']);
  });

  it('offers the départements of the région, and forgets the place when “je ne sais pas” is ticked', async () => {
    const element = await mount();
    await tick(element, 'unknown');
    await press(element, 'Continuer');
    await tick(element, 'unknown');
    await press(element, 'Continuer');
    expect(findAll(element, '#departement')).to.have.length(0);
    await select(element, 'region', 'REG-53');
    expect(findAll(element, '#departement option').map(({ textContent }) => textContent)).to.deep.equal([
      'Toute la région, ou je ne sais pas encore',
      'Côtes-d’Armor (22)',
      'Finistère (29)',
      'Ille-et-Vilaine (35)',
      'Morbihan (56)',
    ]);
    find(element, '#place-unknown').click();
    await element.updateComplete;
    expect(find<HTMLSelectElement>(element, '#region').value).to.equal('');
    await select(element, 'region', 'REG-04');
    expect(find<HTMLInputElement>(element, '#place-unknown').checked).to.equal(false);
    expect(findAll(element, '#departement')).to.have.length(0);
  });

  it('shows every answer before the results, each with the way to change it and come back', async () => {
    const element = await mount();
    await answerAll(element, { ...MARSEILLE, sectors: ['mobilite', 'numerique'] });
    expect(textOf(element, '[part~=heading]')).to.equal('Vérifiez vos réponses');
    expect(findAll(element, '.answer dd:not(.edit)').map(({ textContent }) => textContent?.trim())).to.deep.equal([
      'J’ai un projet, je veux le réaliser',
      'J’ai une idée ou un besoin, pas encore d’étude',
      'Bouches-du-Rhône, Provence-Alpes-Côte d’Azur',
      'MobilitéNumérique',
      'Je ne sais pas',
    ]);
    await press(element, 'Modifier — Où en est le projet');
    await tick(element, 'creation');
    await press(element, 'Continuer');
    expect(textOf(element, '[part~=heading]')).to.equal('Vérifiez vos réponses');
    expect(textOf(element)).to.contain('J’étudie la faisabilité');
  });

  it('erases everything on request, and returns to the first question', async () => {
    const element = await mount();
    await results(element, MARSEILLE);
    await press(element, 'Effacer mes réponses');
    expect(focused(element)?.textContent).to.contain('Étape 1 sur 5');
    expect(findAll(element, ':checked')).to.have.length(0);
    await answerAll(element);
    expect(textOf(element)).to.not.contain('Bouches-du-Rhône');
  });

  it('can be gone through with the keyboard alone', async () => {
    const element = await mount();
    const form = () => find<HTMLFormElement>(element, 'form');
    for (const id of ['option-projet', 'option-emergence', 'place-unknown', 'option-unknown', 'option-unknown']) {
      find(element, `#${id}`).focus();
      find(element, `#${id}`).click();
      form().requestSubmit();
      await element.updateComplete;
    }
    expect(focused(element)?.textContent).to.equal('Vérifiez vos réponses');
  });
});
