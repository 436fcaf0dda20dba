import { containersOf, levelOf, type TerritoryCode } from '@ess-orientation/core';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { departementsOf, type Place, REGION_PLACES } from '../dataset/places';
import { UNKNOWN, type Unknown } from '../questionnaire/answers';
import type { ViewContext } from './context';

export interface PlaceProps {
  answer: readonly TerritoryCode[] | Unknown | undefined;
  unanswered: boolean;
}

/** The région, then the département: native lists. */
export function placeLists({ act, words, search }: ViewContext, { answer, unanswered }: PlaceProps): TemplateResult {
  const chain = answer === undefined || answer === UNKNOWN ? [] : answer;
  const region = chain.find((code) => levelOf(code) === 'region') ?? '';
  const departement = chain.find((code) => levelOf(code) === 'departement') ?? '';
  const departements = region ? departementsOf(region) : [];
  const choose = (territory: readonly TerritoryCode[] | null) => {
    search.act({ type: 'settle' });
    act({ type: 'place', territory });
  };
  return html`<div class="places">
    <label for="region">${words.ui.region}</label>
    <select
      id="region"
      part="select"
      data-focus=${unanswered ? 'first' : nothing}
      aria-describedby=${unanswered ? 'problem' : nothing}
      @change=${onSelect((code) => choose(code ? chainOfRegion(code) : null))}
    >
      <option value="" .selected=${live(region === '')}>${words.ui.chooseRegion}</option>
      ${REGION_PLACES.map(({ code, name }) => placeOption({ code, name }, region))}
    </select>
    ${
      departements.length > 1
        ? html`<label for="departement">${words.ui.departement}</label>
            <select id="departement" part="select" @change=${onSelect((code) => choose(chainOf(code || region)))}>
              <option value="" .selected=${live(departement === '')}>${words.ui.wholeRegion}</option>
              ${departements.map(({ code, name }) => placeOption({ code, name: `${name} (${code.slice(4)})` }, departement))}
            </select>`
        : nothing
    }
  </div>`;
}

const onSelect = (choose: (code: TerritoryCode) => void) => (event: Event) =>
  choose((event.target as HTMLSelectElement).value);

const placeOption = ({ code, name }: Place, chosen: TerritoryCode): TemplateResult =>
  html`<option value=${code} lang="fr" .selected=${live(code === chosen)}>${name}</option>`;

const chainOf = (code: TerritoryCode): TerritoryCode[] => [code, ...containersOf(code)];

/** A région of one département is that département. */
function chainOfRegion(region: TerritoryCode): TerritoryCode[] {
  const [only, ...others] = departementsOf(region);
  return chainOf(only && others.length === 0 ? only.code : region);
}
