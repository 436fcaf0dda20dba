import { css } from 'lit';

/** Borders only: they stay in forced colours and on paper, where backgrounds go. */
export const path = css`
  .path,
  .keep {
    margin-block-start: 2.25rem;
  }
  .path-steps {
    margin-block-start: 1.25rem;
    counter-reset: path-step;
  }
  .path-step {
    counter-increment: path-step;
    position: relative;
    padding-inline-start: 3rem;
    padding-block-end: 1.75rem;
  }
  .path-step:last-child {
    padding-block-end: 0.5rem;
  }
  .path-step::before {
    content: counter(path-step);
    content: counter(path-step) / '';
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    display: grid;
    place-items: center;
    inline-size: 2rem;
    block-size: 2rem;
    border: 0.125rem solid var(--_accent);
    border-radius: 50%;
    color: var(--_accent);
    font-weight: 700;
  }
  .path-step.is-here::before {
    border-width: 0.375rem;
  }
  .path-step.is-gap::before {
    border-style: dashed;
    border-color: var(--_control);
    color: var(--_muted);
  }
  .path-step:not(:last-child)::after {
    content: '';
    position: absolute;
    inset-block: 2.25rem 0.25rem;
    inset-inline-start: calc(1rem - 0.0625rem);
    border-inline-start: 0.125rem solid var(--_accent);
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
    padding-block-start: 0.25rem;
  }
  .path-step .row-title .aside {
    display: block;
    font-size: 0.875em;
  }
  .here {
    color: var(--_accent);
    padding-block-start: 0.25rem;
  }
  .path-doors {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    overflow-wrap: anywhere;
    gap: 0.75rem;
    margin-block-start: 0.625rem;
  }
  .path-doors > li > a {
    display: inline-block;
    min-block-size: 1.5rem;
    font-weight: 700;
  }
  .path-step p + p {
    margin-block-start: 0.375rem;
  }
  .to-card {
    display: block;
    padding-inline: 0;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1rem;
    align-items: center;
    margin-block-start: 1rem;
  }
  .ways .mail {
    display: inline-block;
    min-block-size: 2.75rem;
    padding-block: 0.625rem;
    font-weight: 700;
  }
  .kept {
    margin-block-start: 0.75rem;
    font-weight: 700;
  }
  .kept:empty {
    margin: 0;
  }
  #kept-link {
    font: inherit;
    inline-size: 100%;
    min-block-size: 2.75rem;
    padding: 0.5rem 0.75rem;
    border: 0.0625rem solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
  }
  @container (max-width: 24rem) {
    .ways li,
    .ways button {
      inline-size: 100%;
    }
  }
  @media (forced-colors: active) {
    .to-card {
      padding-inline: 0.5rem;
    }
  }
`;
