import { css } from 'lit';

/** A question: how far one has come, why it is asked, the choices. */
export const question = css`
  .progress {
    display: flex;
    gap: 0.25em;
    margin-block: 0.625em 1.25em;
    max-inline-size: 20em;
  }
  .progress span {
    flex: 1;
    border-block: 1px solid var(--_control);
    border-radius: 2px;
    margin-block: 1px;
  }
  .progress .done {
    border-block-width: 2px;
    border-color: var(--_accent);
    margin-block: 0;
  }
  .intro {
    margin-block-end: 1.25em;
  }
  legend {
    padding: 0;
  }
  .why {
    margin-block: 0.5em 1.25em;
  }
  .options {
    display: grid;
    gap: calc(var(--_space) * 0.625);
  }
  .one + .options {
    margin-block-start: calc(var(--_space) * 0.625);
  }
  .or {
    margin-block: 0.75em;
    color: var(--_muted);
  }
  .option {
    display: flex;
    gap: 0.75em;
    align-items: flex-start;
    min-block-size: var(--_target);
    padding: calc(var(--_space) * 0.75) calc(var(--_space) * 0.875);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    cursor: pointer;
  }
  .option:hover {
    border-color: var(--_accent);
    background: var(--_tint);
  }
  .option:has(input:checked) {
    border-color: var(--_accent);
    background: var(--_tint);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  .option:has(input:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 0.125em;
  }
  .option input:focus-visible {
    outline-color: transparent;
  }
  .option input {
    flex: none;
    font: inherit;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0.125em 0 0;
    accent-color: var(--_accent);
    cursor: inherit;
  }
  .option-text {
    display: grid;
    gap: 0.125em;
    min-inline-size: 0;
  }
  .option-note {
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .unasked {
    margin-block-start: 1em;
  }
  .unasked button {
    text-align: start;
  }
  @container (min-width: 40em) {
    .many {
      grid-template-columns: 1fr 1fr;
    }
  }
  @media (forced-colors: active) {
    .option:has(input:checked) {
      border-color: Highlight;
      border-inline-start-width: 8px;
    }
    .progress .done {
      border-color: Highlight;
    }
  }
`;
