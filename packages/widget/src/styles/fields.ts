import { css } from 'lit';

export const fields = css`
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
  .problem {
    margin-block-end: 1em;
    padding: 0.625em 0.875em;
    border-inline-start: 4px solid var(--_alert);
    background: var(--_alert-tint);
    color: var(--_alert);
    font-weight: 700;
  }
  .errors {
    margin-block-end: 1.25em;
    padding: 0.75em 0.875em;
    border: 2px solid var(--_alert);
    border-radius: var(--_radius);
    color: var(--_alert);
  }
  .errors button {
    padding-inline: 0;
    color: inherit;
    text-align: start;
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
  .places {
    display: grid;
    gap: 0.375em;
    max-inline-size: 28em;
  }
  .places label {
    font-weight: 700;
  }
  .places select + label {
    margin-block-start: 0.75em;
  }
  select,
  button {
    font: inherit;
    min-block-size: var(--_target);
    border-radius: var(--_radius);
  }
  select {
    inline-size: 100%;
    padding: 0.5em 0.75em;
    border: 1px solid var(--_control);
    background: var(--_surface);
    color: var(--_text);
  }
  .field {
    position: relative;
  }
  .text {
    font: inherit;
    inline-size: 100%;
    min-block-size: var(--_target);
    padding: 0.5em 0.75em;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
  }
  .combobox .why {
    margin-block: 0;
  }
  .suggestions {
    position: absolute;
    z-index: 1;
    inset-inline: 0;
    inset-block-start: 100%;
    max-block-size: 20em;
    overflow-y: auto;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_surface);
    box-shadow: 0 0.25em 1em rgb(0 0 0 / 0.18);
  }
  .suggestions [role='option'] {
    display: grid;
    min-block-size: var(--_target);
    padding: 0.5em 0.75em;
    cursor: pointer;
  }
  .suggestions [role='option'] + [role='option'] {
    border-block-start: 1px solid var(--_line);
  }
  .suggestions [role='option']:hover {
    background: var(--_tint);
  }
  .suggestions [aria-selected='true'] {
    background: var(--_tint);
    outline: 3px solid var(--_focus);
    outline-offset: -3px;
  }
  .place-lists {
    margin-block-start: 0.5em;
  }
  .unasked {
    margin-block-start: 1em;
  }
  .unasked button {
    text-align: start;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
    margin-block-start: calc(var(--_space) * 1.5);
  }
  button {
    padding: 0.625em 1.25em;
    border: 1px solid var(--_accent);
    background: transparent;
    color: var(--_accent);
    font-weight: 700;
    cursor: pointer;
  }
  .primary {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .primary:hover {
    background: var(--_accent-strong);
  }
  .secondary:hover {
    background: var(--_tint);
    border-color: var(--_accent-strong);
  }
  .quiet {
    padding-inline: 0.25em;
    border-color: transparent;
    font-weight: 400;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .quiet:hover {
    color: var(--_accent-strong);
    text-decoration-thickness: 0.125em;
  }
  .fault {
    margin-block: 0 1.5em;
    padding: 1em 1.125em;
    border: 1px solid var(--_alert);
    border-inline-start-width: 6px;
    border-radius: var(--_radius);
    background: var(--_alert-tint);
  }
  .fault > * + * {
    margin-block-start: 0.625em;
  }
  .fault a {
    display: inline-block;
    padding-block: 0.375em;
  }
  .technical {
    font-size: 0.875em;
    overflow-wrap: anywhere;
  }
  .loading {
    min-block-size: 4em;
    margin-block-start: 1em;
    color: var(--_muted);
  }
  @container (min-width: 40em) {
    .many {
      grid-template-columns: 1fr 1fr;
    }
  }
  @container (max-width: 24em) {
    .primary {
      inline-size: 100%;
    }
    .actions .quiet {
      padding-inline: 0;
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
    .problem {
      border: 1px solid CanvasText;
      border-inline-start-width: 8px;
    }
    .suggestions [aria-selected='true'] {
      outline-color: Highlight;
    }
    .primary {
      border-color: ButtonText;
    }
  }
`;
