import type { Recommendation } from '@ess-orientation/core';
import { html, type TemplateResult } from 'lit';
import type { AdviserContext } from './context';

/** How the rank comes about, for whoever has to answer for it: never shown to the person. */
export function scoreDetails(
  { words }: AdviserContext,
  { structure, criteria, score }: Recommendation,
): TemplateResult {
  const { scores } = words.adviser;
  return html`<details class="scores" part="details">
    <summary>${scores.summary}<span class="hidden"> — ${structure.name}</span></summary>
    <table part="scores">
      <caption>
        ${scores.caption}
      </caption>
      <thead>
        <tr>
          <th scope="col">${scores.criterion}</th>
          <th scope="col">${scores.weight}</th>
          <th scope="col">${scores.score}</th>
        </tr>
      </thead>
      <tbody>
        ${criteria.map(
          ({ criterion, weight, score: one }) =>
            html`<tr>
              <th scope="row">${scores.names[criterion]}</th>
              <td>${weight}</td>
              <td>${one === null ? scores.none : scores.number(one)}</td>
            </tr>`,
        )}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">${scores.mean}</th>
          <td></td>
          <td>${scores.number(score)}</td>
        </tr>
      </tfoot>
    </table>
  </details>`;
}
