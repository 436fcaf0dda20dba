import type { Territory } from '@ess-orientation/data/territories';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { onPlaceKey } from '../place-search/keys';
import { UNKNOWN } from '../questionnaire/answers';
import type { ViewContext } from './context';
import { nameText } from './data-text';
import { placeLine } from './place-line';
import type { PlaceProps } from './place-lists';

/** An editable combobox whose list completes what is typed, after the ARIA Authoring Practices: focus stays in the field. */
export function placeCombobox(context: ViewContext, { answer, unanswered }: PlaceProps): TemplateResult {
  const { act, words, names, search } = context;
  const { text, suggestions, open, active, outcome } = search.state;
  const { label, hint, suggestions: listLabel, none, chosen: chosenLine } = words.ui.place;
  const chain = answer === undefined || answer === UNKNOWN ? null : answer;
  const shown = text ?? (chain ? words.placeName(chain[0] ?? '', names) : '');
  const choose = (territory: Territory) => {
    search.act({ type: 'settle' });
    act({ type: 'place', territory: territory.chain, names: { [territory.code]: territory.name } });
  };
  const clear = () => {
    if (answer !== undefined) act({ type: 'place', territory: null });
  };
  const described = [unanswered && 'problem', outcome === 'failed' && 'place-problem', 'place-state'];
  return html`<div class="places combobox">
    <label for="place">${label}</label>
    <div class="field">
    <input
      id="place"
      class="text"
      part="input"
      type="text"
      role="combobox"
      autocomplete="off"
      autocapitalize="none"
      spellcheck="false"
      enterkeyhint="done"
      aria-autocomplete="list"
      aria-expanded=${open ? 'true' : 'false'}
      aria-controls="place-options"
      aria-activedescendant=${open && active >= 0 ? `place-option-${active}` : nothing}
      aria-describedby=${described.filter(Boolean).join(' ')}
      data-focus=${unanswered ? 'first' : nothing}
      .value=${live(shown)}
      @input=${(event: Event) => {
        clear();
        search.look((event.target as HTMLInputElement).value);
      }}
      @keydown=${(event: KeyboardEvent) => onPlaceKey(event, { search, shown, choose, clear })}
      @blur=${() => search.act({ type: 'close' })}
    />
    <ul id="place-options" class="suggestions" part="suggestions" role="listbox" aria-label=${listLabel} ?hidden=${!open}>
      ${suggestions.map((territory, index) => suggestion(context, { territory, index, active: index === active, choose }))}
    </ul>
    </div>
    <p id="place-state" class="why">
      ${chain ? chosenLine(placeLine(chain, words, names)) : outcome === 'empty' ? none : hint}
    </p>
  </div>`;
}

interface SuggestionProps {
  territory: Territory;
  index: number;
  active: boolean;
  choose(territory: Territory): void;
}

function suggestion({ words }: ViewContext, { territory, index, active, choose }: SuggestionProps): TemplateResult {
  const { name, type, departement, foundAs } = territory;
  const { types, otherName } = words.ui.place;
  const note = [types[type], departement, foundAs && otherName(foundAs)].filter(Boolean).join(', ');
  return html`<li
    id="place-option-${index}"
    role="option"
    part="suggestion"
    aria-selected=${active ? 'true' : 'false'}
    @mousedown=${(event: Event) => event.preventDefault()}
    @click=${() => choose(territory)}
  >
    <span class="option-label">${nameText(name, words)}</span>
    <span class="option-note">${note}</span>
  </li>`;
}
