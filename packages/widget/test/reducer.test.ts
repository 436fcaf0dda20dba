import { expect } from 'chai';
import type { Action } from '../src/questionnaire/action';
import { UNKNOWN } from '../src/questionnaire/answers';
import { reduce } from '../src/questionnaire/reducer';
import { initialState, profileOf, type State } from '../src/questionnaire/state';

const after = (actions: Action[], from: State = initialState()): State => actions.reduce(reduce, from);
const choose = (question: 'situation' | 'stage' | 'sectors' | 'needs', value: string, chosen = true): Action => ({
  type: 'choose',
  question,
  value,
  chosen,
});
const next: Action = { type: 'continue' };
const screenOf = ({ screen }: State): string => (screen.name === 'question' ? screen.question : screen.name);

const TO_RECAP: Action[] = [
  choose('situation', 'projet'),
  next,
  choose('stage', UNKNOWN),
  next,
  { type: 'place', territory: ['DEP-13', 'REG-93', 'FR'] },
  next,
  choose('sectors', 'mobilite'),
  next,
  choose('needs', UNKNOWN),
  next,
];

describe('the questionnaire, as (state, action) → state', () => {
  it('never changes the state it is given', () => {
    const frozen = Object.freeze({ ...initialState(), answers: Object.freeze({}) });
    expect(after([choose('sectors', 'mobilite')], frozen).answers).to.deep.equal({ sectors: ['mobilite'] });
    expect(frozen.answers).to.deep.equal({});
  });

  it('leaves “je ne sais pas” out of what the matcher reads', () => {
    expect(profileOf(after(TO_RECAP))).to.deep.equal({
      situation: 'projet',
      territory: ['DEP-13', 'REG-93', 'FR'],
      sectors: ['mobilite'],
    });
  });

  it('keeps several choices in the order of the list, whatever the order of the ticks', () => {
    const { answers } = after([choose('sectors', 'numerique'), choose('sectors', 'mobilite')]);
    expect(answers.sectors).to.deep.equal(['mobilite', 'numerique']);
  });

  it('counts a question whose last choice was withdrawn as not answered', () => {
    const state = after([choose('needs', 'formation'), choose('needs', 'formation', false)]);
    expect(state.answers).to.deep.equal({});
    expect(after([choose('situation', 'projet'), next, next]).unanswered).to.equal(true);
  });

  it('ignores a value that the question does not offer', () => {
    expect(after([choose('situation', 'toString')]).answers).to.deep.equal({});
  });

  it('does not ask for a place that the host fixed, and keeps it when the answers are erased', () => {
    const locked = after([{ type: 'lock', territory: ['DEP-13', 'REG-93', 'FR'] }]);
    const gone = after([choose('situation', 'projet'), next, choose('stage', UNKNOWN), next], locked);
    expect(screenOf(gone)).to.equal('sectors');
    expect(profileOf(after([{ type: 'restart' }], gone))).to.deep.equal({ territory: ['DEP-13', 'REG-93', 'FR'] });
  });

  it('leaves a question that the host has just answered for good', () => {
    const onPlace = after(TO_RECAP.slice(0, 4));
    expect(screenOf(onPlace)).to.equal('territory');
    expect(screenOf(after([{ type: 'lock', territory: ['FR'] }], onPlace))).to.equal('situation');
  });

  it('returns to the recap after a change made from there, with or without a new answer', () => {
    const editing = after([...TO_RECAP, { type: 'edit', question: 'stage' }]);
    expect(screenOf(after([next], editing))).to.equal('recap');
    expect(screenOf(after([{ type: 'back' }], editing))).to.equal('recap');
  });

  it('walks back through every screen', () => {
    let state = after([...TO_RECAP, next]);
    const seen: string[] = [];
    for (let step = 0; step < 8; step++) {
      seen.push(screenOf(state));
      state = after([{ type: 'back' }], state);
    }
    expect(seen).to.deep.equal([
      'results',
      'recap',
      'needs',
      'sectors',
      'territory',
      'stage',
      'situation',
      'situation',
    ]);
  });

  it('takes what the host knows, and lets the person change it', () => {
    const given = after([{ type: 'given', profile: { stage: 'creation', audiences: ['jeunes'], territory: [] } }]);
    expect(profileOf(given)).to.deep.equal({ stage: 'creation', audiences: ['jeunes'] });
    expect(profileOf(after([choose('stage', UNKNOWN)], given))).to.deep.equal({ audiences: ['jeunes'] });
  });

  it('follows another order of questions', () => {
    const state = after([choose('needs', UNKNOWN), next], initialState(['needs', 'territory']));
    expect(screenOf(state)).to.equal('territory');
  });
});
