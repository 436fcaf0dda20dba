import { css } from 'lit';

/** What went wrong, and that one has to wait. */
export const messages = css`
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
  @media (forced-colors: active) {
    .problem {
      border: 1px solid CanvasText;
      border-inline-start-width: 8px;
    }
  }
`;
