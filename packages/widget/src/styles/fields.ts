import { css } from 'lit';

export const fields = css`
  .progress {
    display: flex;
    gap: 0.25rem;
    margin-block: 0.625rem 1.25rem;
    max-inline-size: 20rem;
  }
  .progress span {
    flex: 1;
    border-block-start: 0.25rem solid var(--_line);
    border-radius: 0.125rem;
  }
  .progress .done {
    border-color: var(--_accent);
  }
  .intro {
    margin-block-end: 1.25rem;
  }
  legend {
    padding: 0;
  }
  .why {
    margin-block: 0.5rem 1.25rem;
  }
  .problem {
    margin-block-end: 1rem;
    padding: 0.625rem 0.875rem;
    border-inline-start: 0.25rem solid var(--_alert);
    background: var(--_alert-tint);
    color: var(--_alert);
    font-weight: 700;
  }
  .options {
    display: grid;
    gap: 0.625rem;
  }
  .one + .options {
    margin-block-start: 0.625rem;
  }
  .or {
    margin-block: 0.75rem;
    color: var(--_muted);
  }
  .option {
    display: flex;
    gap: 0.75rem;
    align-items: flex-start;
    min-block-size: 2.75rem;
    padding: 0.75rem 0.875rem;
    border: 0.0625rem solid var(--_line);
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
    box-shadow: inset 0 0 0 0.0625rem var(--_accent);
  }
  .option:has(input:focus-visible) {
    outline: 0.1875rem solid var(--_focus);
    outline-offset: 0.125rem;
  }
  .option input {
    flex: none;
    inline-size: 1.25rem;
    block-size: 1.25rem;
    margin: 0.125rem 0 0;
    accent-color: var(--_accent);
    cursor: inherit;
  }
  .option-text {
    display: grid;
    gap: 0.125rem;
    min-inline-size: 0;
  }
  .option-note {
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .places {
    display: grid;
    gap: 0.375rem;
    max-inline-size: 28rem;
  }
  .places label {
    font-weight: 700;
  }
  .places select + label {
    margin-block-start: 0.75rem;
  }
  select,
  button {
    font: inherit;
    min-block-size: 2.75rem;
    border-radius: var(--_radius);
  }
  select {
    inline-size: 100%;
    padding: 0.5rem 0.75rem;
    border: 0.0625rem solid var(--_control);
    background: var(--_surface);
    color: var(--_text);
  }
  .field {
    position: relative;
  }
  .text {
    font: inherit;
    inline-size: 100%;
    min-block-size: 2.75rem;
    padding: 0.5rem 0.75rem;
    border: 0.0625rem solid var(--_control);
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
    max-block-size: 20rem;
    overflow-y: auto;
    border: 0.0625rem solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_surface);
    box-shadow: 0 0.25rem 1rem rgb(0 0 0 / 0.18);
  }
  .suggestions [role='option'] {
    display: grid;
    min-block-size: 2.75rem;
    padding: 0.5rem 0.75rem;
    cursor: pointer;
  }
  .suggestions [role='option'] + [role='option'] {
    border-block-start: 0.0625rem solid var(--_line);
  }
  .suggestions [role='option']:hover {
    background: var(--_tint);
  }
  .suggestions [aria-selected='true'] {
    background: var(--_tint);
    outline: 0.1875rem solid var(--_focus);
    outline-offset: -0.1875rem;
  }
  .place-lists {
    margin-block-start: 0.5rem;
  }
  .unasked {
    margin-block-start: 1rem;
  }
  .unasked button {
    text-align: start;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1rem;
    align-items: center;
    margin-block-start: 1.5rem;
  }
  button {
    padding: 0.625rem 1.25rem;
    border: 0.0625rem solid var(--_accent);
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
    padding-inline: 0.25rem;
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
    margin-block: 0 1.5rem;
    padding: 1rem 1.125rem;
    border: 0.0625rem solid var(--_alert);
    border-inline-start-width: 0.375rem;
    border-radius: var(--_radius);
    background: var(--_alert-tint);
  }
  .fault > * + * {
    margin-block-start: 0.625rem;
  }
  .technical {
    font-size: 0.875em;
    overflow-wrap: anywhere;
  }
  .loading {
    min-block-size: 4rem;
    margin-block-start: 1rem;
    color: var(--_muted);
  }
  @container (min-width: 40rem) {
    .many {
      grid-template-columns: 1fr 1fr;
    }
  }
  @container (max-width: 24rem) {
    .primary {
      inline-size: 100%;
    }
  }
  @media (forced-colors: active) {
    .option:has(input:checked) {
      border-color: Highlight;
    }
    .progress .todo {
      border-color: GrayText;
    }
    .progress .done {
      border-color: Highlight;
    }
    .primary {
      border-color: ButtonText;
    }
  }
`;
