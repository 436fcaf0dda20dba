import { css } from 'lit';

/** The lists of places and the field that suggests them; other fields look the same. */
export const place = css`
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
  .field {
    position: relative;
  }
  select,
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
  @media (forced-colors: active) {
    .suggestions [aria-selected='true'] {
      outline-color: Highlight;
    }
  }
`;
