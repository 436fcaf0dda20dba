import { css } from 'lit';

/**
 * What a page does to everything on it must not pass into the module by accident. `docs/integrer.md` says what does
 * pass, on purpose: the letter's family, size and weight, its spacing (which people set for themselves), the scheme.
 *
 * An `!important` of a shadow tree wins over one of the page, so the first rule holds whatever the page says: the element
 * is as visible as what it stands in. `display` stays the page's: hiding the element is its right.
 */
export const shelter = css`
  :host {
    box-sizing: border-box !important;
    visibility: inherit !important;
    pointer-events: inherit !important;
    writing-mode: horizontal-tb !important;
  }
  .root {
    min-inline-size: min(200px, 100vw);
    contain-intrinsic-inline-size: max(15rem, 240px);
    color: var(--_text);
    font-size: clamp(14px, 1em, 2.5rem);
    font-style: normal;
    line-height: 1.55;
    text-align: start;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    white-space: normal;
    word-break: normal;
    cursor: auto;
    -webkit-text-fill-color: currentcolor;
    -webkit-text-stroke: 0;
    -webkit-user-select: text;
    user-select: text;
  }
  @media print {
    .root {
      visibility: visible;
      line-height: 1.35;
    }
  }
`;
