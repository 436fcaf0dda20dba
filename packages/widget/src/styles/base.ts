import { css } from 'lit';

export const base = css`
  :host {
    display: block;
    inline-size: 100%;
    font-family: var(--ess-font, inherit);
  }
  :host([hidden]) {
    display: none;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  /* Every locale reads from left to right, whatever the page does; what the host slots in follows its own words. */
  .root {
    container-type: inline-size;
    direction: ltr;
    background: var(--_surface);
    overflow-wrap: break-word;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  ol,
  dl,
  dd,
  fieldset {
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  fieldset {
    border: 0;
    min-inline-size: 0;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  legend,
  dt {
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
  }
  [tabindex='-1'] {
    scroll-margin-block-start: var(--ess-scroll-margin, 1em);
  }
  :focus-visible,
  [tabindex='-1']:focus {
    outline: 3px solid var(--_focus);
    outline-offset: 0.125em;
  }
  [tabindex='-1']:focus:not(:focus-visible) {
    outline-color: transparent;
  }
  a {
    color: var(--_accent);
    text-underline-offset: 0.2em;
  }
  a:hover {
    color: var(--_accent-strong);
    text-decoration-thickness: 0.125em;
  }
  .step {
    color: var(--_accent);
    font-size: 1em;
  }
  .screen-title,
  legend {
    font-size: clamp(1.375em, 6cqi, 1.75em);
    color: var(--_text);
  }
  .section-title {
    font-size: clamp(1.25em, 5cqi, 1.4375em);
  }
  slot:not([name]) {
    display: block;
    unicode-bidi: plaintext;
  }
  .intro,
  .why,
  .lead,
  .aside,
  .published {
    color: var(--_muted);
    max-inline-size: 42em;
  }
  .lead {
    margin-block-start: 0.5em;
  }
  .aside {
    font-weight: 400;
  }
  .published {
    margin-block-start: 1.5em;
    font-size: 0.9375em;
  }
  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  summary {
    min-block-size: var(--_target);
    padding-block: 0.625em;
    cursor: pointer;
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.2em;
    inline-size: fit-content;
  }
  details p,
  details dl,
  details ul {
    max-inline-size: 42em;
    padding-block-end: 0.75em;
  }
  .glossary {
    margin-block-start: 0.75em;
  }
  .glossary dl {
    display: grid;
    gap: 0.75em;
    padding-inline-start: 1em;
    border-inline-start: 3px solid var(--_line);
  }
  @media (prefers-reduced-motion: no-preference) {
    .option,
    button {
      transition:
        background-color 0.15s,
        border-color 0.15s;
    }
  }
`;
