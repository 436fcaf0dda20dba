import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

interface OptionProps {
  kind: 'one' | 'many';
  /** Of the question: several are on the page. */
  name: string;
  value: string;
  label: string;
  note?: string;
  checked: boolean;
  onChange(checked: boolean): void;
}

/** A native radio or checkbox with its label, close to its neighbours: an adviser reads the page every day. */
export function optionField({ kind, name, value, label, note, checked, onChange }: OptionProps): TemplateResult {
  const id = `${name}-${value}`;
  return html`<label class="option compact" part="option" for=${id}>
    <input
      id=${id}
      type=${kind === 'one' ? 'radio' : 'checkbox'}
      name=${name}
      value=${value}
      .checked=${live(checked)}
      @change=${({ target }: Event) => onChange((target as HTMLInputElement).checked)}
    />
    <span class="option-text">
      <span class="option-label">${label}</span>
      ${note ? html`<span class="option-note">${note}</span>` : nothing}
    </span>
  </label>`;
}
