import { css } from 'lit';

/** Borders only: they stay in forced colours and on paper, where backgrounds go. */
export const path = css`
  .path,
  .keep {
    margin-block-start: calc(var(--_space) * 2.5);
  }
  .path-steps {
    margin-block-start: 1.25em;
    counter-reset: path-step;
  }
  .path-step {
    counter-increment: path-step;
    position: relative;
    padding-inline-start: 3em;
    padding-block-end: 1.75em;
  }
  .path-step:last-child {
    padding-block-end: 0.5em;
  }
  .path-step::before {
    content: counter(path-step);
    content: counter(path-step) / '';
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    display: grid;
    place-items: center;
    inline-size: 2em;
    block-size: 2em;
    border: 2px solid var(--_accent);
    border-radius: 50%;
    color: var(--_accent);
    font-weight: 700;
  }
  .path-step.is-here::before {
    border-width: 6px;
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .path-step.is-gap::before {
    border-style: dashed;
    border-color: var(--_control);
    color: var(--_muted);
  }
  .path-step:not(:last-child)::after {
    content: '';
    position: absolute;
    inset-block: 2.25em 0.25em;
    inset-inline-start: calc(1em - 1px);
    border-inline-start: 2px solid var(--_accent);
  }
  .path-step.is-gap:not(:last-child)::after,
  .path-step:has(+ .is-gap)::after {
    border-inline-start-style: dashed;
    border-color: var(--_control);
  }
  .path-step > *,
  .path-doors p {
    max-inline-size: 42em;
  }
  .path-step .row-title {
    padding-block-start: 0.25em;
  }
  .path-step .row-title .aside {
    display: block;
    font-size: 0.875em;
  }
  .here {
    color: var(--_accent);
    padding-block-start: 0.25em;
  }
  .path-doors {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    overflow-wrap: anywhere;
    gap: 0.75em;
    margin-block-start: 0.625em;
  }
  .path-doors > li > a {
    display: inline-block;
    min-block-size: 1.5em;
    font-weight: 700;
  }
  .path-step .row-title + p,
  .path-step p + p {
    margin-block-start: 0.375em;
  }
  .to-card {
    display: block;
    padding-inline: 0;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
    margin-block-start: 1em;
  }
  .ways .mail {
    display: inline-block;
    min-block-size: var(--_target);
    padding-block: 0.625em;
    font-weight: 700;
  }
  .kept {
    margin-block-start: 0.75em;
    font-weight: 700;
  }
  .kept:empty {
    margin: 0;
  }
  @container (max-width: 24em) {
    .ways li,
    .ways button {
      inline-size: 100%;
    }
  }
  @media (forced-colors: active) {
    .to-card {
      padding-inline: 0.5em;
    }
  }
`;
