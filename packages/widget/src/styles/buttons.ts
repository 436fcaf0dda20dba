import { css } from 'lit';

export const buttons = css`
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
    margin-block-start: calc(var(--_space) * 1.5);
  }
  button {
    font: inherit;
    min-block-size: var(--_target);
    padding: 0.625em 1.25em;
    border: 1px solid var(--_accent);
    border-radius: var(--_radius);
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
  @container (max-width: 24em) {
    .primary {
      inline-size: 100%;
    }
    .actions .quiet {
      padding-inline: 0;
    }
  }
  @media (forced-colors: active) {
    .primary {
      border-color: ButtonText;
    }
  }
`;
