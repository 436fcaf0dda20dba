import { type Profile, STAGES } from '@ess-orientation/core';
import type { QuestionId } from '../questionnaire/answers';
import type { Locale } from './fr';
import type { VoiceText } from './locale-parts';

/** Whether somebody speaks of a need that nobody carries yet: a generator of projects answers them. */
export const isWithoutCarrier = ({ situation }: Profile): boolean =>
  situation === 'besoin' || situation === 'collectivite';

/** The locale, with the words that suit who answers. */
export function spokenTo(words: Locale, profile: Profile): Locale {
  return isWithoutCarrier(profile) ? withVoice(words, words.noCarrier.voice) : words;
}

function withVoice(words: Locale, voice: VoiceText): Locale {
  const { questions, vocabulary, results } = words;
  const stages = { ...vocabulary.stages };
  for (const stage of STAGES) stages[stage] = { ...stages[stage], ...voice.stages[stage] };
  const asked = { ...questions };
  for (const id of Object.keys(asked) as QuestionId[]) asked[id] = { ...asked[id], ...voice.questions[id] };
  return {
    ...words,
    questions: asked,
    vocabulary: { ...vocabulary, stages },
    results: { ...results, title: voice.title },
  };
}
