import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { conditionsOf, FORMS } from '../../adviser/ess-questions';
import type { EssCondition, EssForm } from '../../i18n/locale-parts';
import { heading } from '../heading';
import type { AdviserContext } from './context';
import { essOutcome } from './ess-outcome';
import { optionField } from './option-field';

/** “Est-ce de l’ESS ?”: the form, then only the conditions that may change the outcome for it; the outcome beside them. */
export function essSection(context: AdviserContext): TemplateResult {
  const { words, level, adviser } = context;
  return html`<section class="ess" part="ess">
    ${heading(level + 1, words.ess.title, 'section-title')}
    <div class="beside">
      <div class="ess-questions">
        ${formField(context)} ${conditionsOf(adviser.ess.form).map((condition) => conditionField(context, condition))}
      </div>
      ${essOutcome(context)}
    </div>
  </section>`;
}

/** A native list: a few letters choose. */
function formField({ words: { ess }, adviser, advise }: AdviserContext): TemplateResult {
  const { form = '' } = adviser.ess;
  const onChange = ({ target }: Event) => {
    const { value } = target as HTMLSelectElement;
    advise({ type: 'form', form: value === '' ? null : (value as EssForm) });
  };
  return html`<div class="places">
    <label for="ess-form">${ess.form}</label>
    <select id="ess-form" part="select" @change=${onChange}>
      <option value="" .selected=${live(form === '')}>${ess.noForm}</option>
      ${FORMS.map((one) => html`<option value=${one} .selected=${live(form === one)}>${ess.forms[one]}</option>`)}
    </select>
  </div>`;
}

const MET = { yes: true, no: false, unknown: null } as const;

function conditionField({ words: { ess }, adviser, advise }: AdviserContext, condition: EssCondition): TemplateResult {
  const said = adviser.ess[condition];
  return html`<fieldset class="condition">
    <legend>${ess.conditions[condition].question}</legend>
    <div class="options inline">
      ${(['yes', 'no', 'unknown'] as const).map((value) =>
        optionField({
          kind: 'one',
          name: condition,
          value,
          label: ess[value],
          checked: said === MET[value],
          onChange: () => advise({ type: 'condition', condition, met: MET[value] }),
        }),
      )}
    </div>
  </fieldset>`;
}
