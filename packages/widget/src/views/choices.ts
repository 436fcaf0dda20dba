import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { capital } from '../i18n/capital';
import type { Locale } from '../i18n/fr';
import { UNKNOWN } from '../questionnaire/answers';
import type { ChoiceQuestion } from '../questionnaire/questions';
import type { ViewContext } from './context';

interface ChoicesProps {
  question: ChoiceQuestion;
  answer: string | readonly string[] | undefined;
  unanswered: boolean;
}

/** Native radios or checkboxes, then “Je ne sais pas” as an equal. Choosing never moves on. */
export function choices(context: ViewContext, props: ChoicesProps): TemplateResult {
  const { question, unanswered } = props;
  const { words } = context;
  const { unknown, unknownHint } = words.questions[question.id];
  return html`<div class="options ${question.kind}">
      ${question.options.map((value, index) => {
        const { label, note } = optionText(words, question, value);
        return option(context, props, { value, label, note, first: index === 0 && unanswered });
      })}
    </div>
    ${question.kind === 'many' ? html`<p class="or">${words.ui.or}</p>` : nothing}
    <div class="options">
      ${option(context, props, { value: UNKNOWN, label: unknown, note: unknownHint, first: false })}
    </div>`;
}

interface OptionProps {
  value: string;
  label: string;
  note: string;
  first: boolean;
}

function option({ act }: ViewContext, { question, answer, unanswered }: ChoicesProps, props: OptionProps) {
  const { value, label, note, first } = props;
  const id = `option-${value}`;
  const onChange = (event: Event) => {
    const { checked } = event.target as HTMLInputElement;
    act({ type: 'choose', question: question.id, value, chosen: checked });
  };
  return html`<label class="option" part="option" for=${id}>
    <input
      id=${id}
      type=${question.kind === 'one' ? 'radio' : 'checkbox'}
      name=${question.id}
      value=${value}
      .checked=${live(Array.isArray(answer) ? answer.includes(value) : answer === value)}
      aria-describedby=${unanswered ? 'problem' : nothing}
      data-focus=${first ? 'first' : nothing}
      @change=${onChange}
    />
    <span class="option-text">
      <span class="option-label">${label}</span>
      ${note ? html`<span class="option-note">${note}</span>` : nothing}
    </span>
  </label>`;
}

export function optionText(
  { vocabulary, ui }: Locale,
  { id }: ChoiceQuestion,
  value: string,
): { label: string; note: string } {
  switch (id) {
    case 'stage': {
      const { label, name } = vocabulary.stages[value as keyof typeof vocabulary.stages];
      return { label, note: ui.stageName(name) };
    }
    case 'situation':
      return { label: vocabulary.situations[value as keyof typeof vocabulary.situations], note: '' };
    case 'sectors':
      return { label: vocabulary.sectors[value as keyof typeof vocabulary.sectors], note: '' };
    case 'needs':
      return { label: vocabulary.needs[value as keyof typeof vocabulary.needs], note: '' };
    case 'audiences':
      return { label: capital(vocabulary.audiences[value as keyof typeof vocabulary.audiences]), note: '' };
  }
}
