import { css } from 'lit';

export const results = css`
  .answers {
    margin-block-start: 1.25rem;
    border-block-start: 0.0625rem solid var(--_line);
  }
  .answer {
    display: grid;
    gap: 0.25rem 1rem;
    padding-block: 0.875rem;
    border-block-end: 0.0625rem solid var(--_line);
  }
  .answer dt {
    text-wrap: initial;
  }
  .answer .aside {
    display: block;
    font-size: 0.9375em;
  }
  .edit button {
    padding-inline: 0;
  }
  .cards,
  .rows {
    display: grid;
    gap: 1rem;
    margin-block: 1.25rem;
  }
  .card {
    padding: clamp(1rem, 4cqi, 1.5rem);
    border: 0.0625rem solid var(--_line);
    border-block-start: 0.25rem solid var(--_accent);
    border-radius: var(--_radius);
  }
  .card-title {
    font-size: 1.25em;
  }
  .kind summary {
    color: var(--_muted);
    font-size: 0.9375em;
    text-decoration-style: dotted;
  }
  .card .kind {
    margin-block-end: 0.25rem;
  }
  .summary {
    max-inline-size: 42em;
  }
  .part-title {
    margin-block: 1.25rem 0.375rem;
    font-size: 1em;
  }
  .reasons {
    display: grid;
    gap: 0.25rem;
    max-inline-size: 42em;
  }
  .reasons li {
    position: relative;
    padding-inline-start: 1.5em;
  }
  .reasons li::before {
    content: '';
    position: absolute;
    inset-block-start: 0.45em;
    inset-inline-start: 0.25em;
    inline-size: 0.4em;
    block-size: 0.7em;
    border: solid var(--_accent);
    border-width: 0 0.15em 0.15em 0;
    transform: rotate(40deg) translateY(-0.1em);
  }
  .notes {
    padding-inline-start: 0.75rem;
    border-inline-start: 0.1875rem solid var(--_accent);
    list-style: none;
  }
  .doubts {
    max-inline-size: 42em;
    margin-block-start: 0.5rem;
    color: var(--_muted);
  }
  .links li a {
    display: inline-block;
    padding-block: 0.625rem;
    min-block-size: 2.75rem;
    font-weight: 700;
  }
  .links .aside,
  .sources .aside {
    color: inherit;
  }
  .facts {
    display: grid;
    gap: 0.375rem;
    margin-block-start: 0.375rem;
  }
  .facts div {
    display: grid;
    gap: 0 1rem;
    align-items: baseline;
  }
  .facts dt {
    font-weight: 400;
    line-height: inherit;
    color: var(--_muted);
  }
  .trust {
    color: var(--_muted);
    max-inline-size: 42em;
  }
  .sources ul {
    display: grid;
    gap: 0.5rem;
    padding-inline-start: 1rem;
    border-inline-start: 0.1875rem solid var(--_line);
  }
  .sources a {
    display: inline-block;
    padding-block: 0.25rem;
  }
  .misses,
  .next,
  .net {
    margin-block-start: 2.25rem;
  }
  .row {
    padding-block: 0.75rem;
    border-block-start: 0.0625rem solid var(--_line);
  }
  .row-title {
    font-size: 1.0625em;
  }
  .row > p {
    max-inline-size: 42em;
  }
  .net {
    padding: clamp(1rem, 4cqi, 1.5rem);
    border-radius: var(--_radius);
    background: var(--_tint);
  }
  .net > p:not(.lead) {
    margin-block-start: 0.5rem;
  }
  .net .row-title {
    margin-block-start: 1rem;
  }
  .net button {
    margin-block-start: 0.75rem;
  }
  @container (min-width: 36rem) {
    .answer {
      grid-template-columns: minmax(9rem, 2fr) 3fr auto;
      align-items: baseline;
    }
    .facts div {
      grid-template-columns: 7rem 1fr;
    }
  }
  @media (forced-colors: active) {
    .net,
    .fault {
      border: 0.0625rem solid CanvasText;
    }
  }
`;
