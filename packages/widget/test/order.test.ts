import { createMatcher } from '@ess-orientation/core';
import { expect } from 'chai';
import type { Action } from '../src/questionnaire/action';
import { UNKNOWN } from '../src/questionnaire/answers';
import { reduce } from '../src/questionnaire/reducer';
import { askedSteps, initialState, leftOut, positionOf, type State, stepsOf } from '../src/questionnaire/state';
import { checkWithAxe } from './axe';
import { CRESS, dataset, structure, USUAL } from './dataset';
import { answerAll, asked, cleanUp, find, findAll, mount, press, textOf, tick, waitUntil } from './page';

const ADAPTIVE = { order: 'adaptive', territories: '' };
const fresh = (): State => initialState(stepsOf(true), true);
const after = (actions: Action[], from: State = fresh()): State => actions.reduce(reduce, from);
const unknown = (question: 'situation' | 'stage' | 'sectors' | 'needs' | 'audiences'): Action => ({
  type: 'choose',
  question,
  value: UNKNOWN,
  chosen: true,
});
const screenOf = ({ screen }: State): string => (screen.name === 'question' ? screen.question : screen.name);

describe('the order of the questions, as a value', () => {
  it('opens the question that comes with the action, and the recap on null', () => {
    const second = after([unknown('situation'), { type: 'continue', next: 'needs' }]);
    expect(screenOf(second)).to.equal('needs');
    expect(positionOf(second, 'needs')).to.deep.equal({ position: 2, total: 6 });
    const recap = after([unknown('needs'), { type: 'continue', next: null }], second);
    expect(screenOf(recap)).to.equal('recap');
    expect(askedSteps(recap)).to.deep.equal(['situation', 'needs']);
    expect(leftOut(recap)).to.deep.equal(['stage', 'territory', 'sectors', 'audiences']);
  });

  it('follows the fixed order for a step that no data decides, without asking for the audiences', () => {
    let state = after([unknown('situation'), { type: 'continue', next: 'needs' }, unknown('needs')]);
    const seen: string[] = [];
    for (const question of ['stage', 'territory', 'sectors'] as const) {
      state = after([{ type: 'continue' }], state);
      seen.push(screenOf(state));
      state = after([question === 'territory' ? { type: 'place', territory: UNKNOWN } : unknown(question)], state);
    }
    expect(seen).to.deep.equal(['stage', 'territory', 'sectors']);
    expect(screenOf(after([{ type: 'continue' }], state))).to.equal('recap');
  });

  it('goes back to the question asked before, and forward again through those answered', () => {
    const third = after([
      unknown('situation'),
      { type: 'continue', next: 'needs' },
      unknown('needs'),
      { type: 'continue', next: 'audiences' },
    ]);
    const back = after([{ type: 'back' }], third);
    expect(screenOf(back)).to.equal('needs');
    expect(screenOf(after([{ type: 'back' }], back))).to.equal('situation');
    expect(screenOf(after([{ type: 'back' }, { type: 'continue', next: 'stage' }], back))).to.equal('needs');
    const changed = after([{ type: 'continue', next: 'sectors' }], back);
    expect(screenOf(changed)).to.equal('sectors');
    expect(askedSteps(changed)).to.deep.equal(['situation', 'needs', 'sectors']);
  });

  it('never asks the same question twice, nor for a place that the host fixed', () => {
    const answered = after([unknown('situation')]);
    expect(screenOf(after([{ type: 'continue', next: 'situation' }], answered))).to.equal('recap');
    const locked = after([{ type: 'lock', territory: ['FR'] }], answered);
    expect(screenOf(after([{ type: 'continue', next: 'territory' }], locked))).to.equal('recap');
    expect(positionOf(locked, 'situation').total).to.equal(5);
  });

  it('starts again from the first question, in the same order', () => {
    const state = after([unknown('situation'), { type: 'continue', next: 'needs' }, { type: 'restart' }]);
    expect(state).to.deep.equal(fresh());
  });
});

describe('the order of the questions', () => {
  afterEach(cleanUp);

  it('asks what the matcher finds worth asking, and says how many at most', async () => {
    const element = await mount({ attributes: ADAPTIVE });
    expect(textOf(element, '[part~=heading]')).to.equal('Étape 1 sur 6 au plus — votre situation');
    expect(textOf(element, '.intro')).to.contain('6 questions au plus');
    await tick(element, 'projet');
    await press(element, 'Continuer');
    const matcher = createMatcher(USUAL);
    const first = matcher.nextQuestion({ situation: 'projet' }, { skip: [], ignoreTies: true });
    expect(asked(element)).to.equal(first);
    expect(textOf(element, '[part~=heading]')).to.contain('Étape 2 sur 6 au plus');
    await answerAll(element);
    expect(textOf(element, '[part~=heading]')).to.equal('Vérifiez vos réponses');
    expect(findAll(element, '.answer').length).to.be.at.most(6);
  });

  it('stops as soon as no answer can change the first structures, and lets people answer all the same', async () => {
    const element = await mount({ attributes: ADAPTIVE, data: dataset([CRESS]) });
    await tick(element, 'unknown');
    await press(element, 'Continuer');
    expect(textOf(element, '[part~=heading]')).to.equal('Vérifiez vos réponses');
    expect(findAll(element, '.answer')).to.have.length(1);
    await press(element, 'De quoi le projet a-t-il besoin');
    await tick(element, 'financement');
    await press(element, 'Continuer');
    expect(textOf(element, '.answers')).to.contain('Trouver des financements');
    await press(element, 'Retour');
    expect(asked(element)).to.equal('situation');
  });

  it('asks for the audiences where they decide, with a way not to answer', async () => {
    const reserved = ['femmes', 'habitants-qpv', 'zone-rurale'].map((audience) =>
      structure(audience, { reservedTo: [audience as 'femmes'], coverage: { include: ['FR'] } }),
    );
    const element = await mount({ attributes: ADAPTIVE, data: dataset(reserved) });
    await tick(element, 'unknown');
    await press(element, 'Continuer');
    expect(asked(element)).to.equal('audiences');
    expect(textOf(element, '[for=option-habitants-qpv]')).to.contain('quartiers prioritaires');
    expect(textOf(element, '[for=option-unknown]')).to.contain('je préfère ne pas répondre');
    await tick(element, 'habitants-qpv', 'zone-rurale');
    await answerAll(element, { audiences: ['habitants-qpv', 'zone-rurale'] });
    expect(textOf(element, '.answers')).to.contain('Personnes en zone rurale');
    await press(element, 'Voir les structures');
    expect(findAll(element, '.card')).to.have.length(2);
  });

  for (const lang of ['fr', 'en']) {
    it(`is accessible on the question of audiences, and on a recap that left questions out, in ${lang}`, async () => {
      document.body.style.inlineSize = '320px';
      const data = dataset([structure('femmes', { reservedTo: ['femmes'], coverage: { include: ['FR'] } })]);
      const element = await mount({ attributes: ADAPTIVE, data });
      await tick(element, 'unknown');
      await press(element, 'Continuer');
      element.lang = lang;
      await element.updateComplete;
      expect(asked(element)).to.equal('audiences');
      await checkWithAxe(element);
      element.lang = 'fr';
      await element.updateComplete;
      await answerAll(element);
      element.lang = lang;
      await element.updateComplete;
      find<HTMLDetailsElement>(element, '.unasked').open = true;
      await checkWithAxe(element);
      document.body.style.inlineSize = '';
    });
  }

  it('keeps the fixed order where the page asks for it, and while the list loads', async () => {
    const element = await mount({ attributes: { order: 'fixed' }, data: dataset([CRESS]) });
    await tick(element, 'unknown');
    await press(element, 'Continuer');
    expect(textOf(element, '[part~=heading]')).to.equal('Étape 2 sur 5 — l’avancement');
    element.remove();
    const fetch = window.fetch;
    window.fetch = () => new Promise(() => undefined);
    const waiting = await mount({ data: undefined, attributes: { ...ADAPTIVE, src: '/lente.json' } });
    const seen: string[] = [];
    for (const choice of ['#option-unknown', '#option-unknown', '#place-unknown']) {
      find(waiting, choice).click();
      await press(waiting, 'Continuer');
      seen.push(asked(waiting) ?? '');
    }
    window.fetch = fetch;
    expect(seen).to.deep.equal(['stage', 'territory', 'sectors']);
    await waitUntil(() => true);
  });
});
