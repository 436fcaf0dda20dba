import { css } from 'lit';

export const results = css`
  .answers {
    margin-block-start: 1.25em;
    border-block-start: 1px solid var(--_line);
  }
  .answer {
    display: grid;
    gap: 0.25em 1em;
    padding-block: 0.875em;
    border-block-end: 1px solid var(--_line);
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
  /* A long address breaks rather than widens its column. */
  .results {
    overflow-wrap: anywhere;
  }
  .cards,
  .rows {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
    margin-block: calc(var(--_space) * 1.25);
  }
  .card {
    padding: clamp(var(--_space), 4cqi, calc(var(--_space) * 1.5));
    border: 1px solid var(--_line);
    border-block-start: 4px solid var(--_accent);
    border-radius: var(--_radius);
  }
  .card-title {
    font-size: 1.25em;
  }
  .card-parts {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0 calc(var(--_space) * 2);
  }
  .card-trust {
    margin-block-start: var(--_space);
    border-block-start: 1px solid var(--_line);
  }
  .card-trust .part-title {
    margin-block-start: var(--_space);
  }
  .kind summary {
    color: var(--_muted);
    font-size: 0.9375em;
    text-decoration-style: dotted;
  }
  .card .kind {
    margin-block-end: 0.25em;
  }
  .summary {
    max-inline-size: 42em;
  }
  .part-title {
    margin-block: 1.25em 0.375em;
    font-size: 1em;
  }
  .reasons {
    display: grid;
    gap: 0.25em;
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
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid var(--_accent);
    list-style: none;
  }
  .doubts {
    max-inline-size: 42em;
    margin-block-start: 0.5em;
    color: var(--_muted);
  }
  .links li a {
    display: inline-block;
    padding-block: 0.625em;
    min-block-size: var(--_target);
    font-weight: 700;
  }
  .card .links {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
    margin-block-end: 0.75em;
  }
  .card .links li a {
    max-inline-size: 100%;
    overflow-wrap: anywhere;
    padding-inline: 1em;
    border: 1px solid var(--_accent);
    border-radius: var(--_radius);
    text-decoration: none;
  }
  .card .links li a:hover {
    background: var(--_tint);
    text-decoration: underline;
  }
  .card .links .aside {
    display: block;
    font-size: 0.875em;
  }
  .links .aside,
  .sources .aside {
    color: inherit;
  }
  .facts {
    display: grid;
    gap: 0.375em;
    margin-block-start: 0.375em;
  }
  .facts div {
    display: grid;
    gap: 0 1em;
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
    gap: 0.5em;
    padding-inline-start: 1em;
    border-inline-start: 3px solid var(--_line);
  }
  .facts a,
  .sources a {
    display: inline-block;
    padding-block: 0.25em;
  }
  .misses,
  .next,
  .net {
    margin-block-start: calc(var(--_space) * 2.5);
  }
  .row {
    padding-block: 0.75em;
    border-block-start: 1px solid var(--_line);
  }
  .row-title {
    font-size: 1.0625em;
  }
  .row > p {
    max-inline-size: 42em;
  }
  .net {
    padding: clamp(1em, 4cqi, 1.5em);
    border-radius: var(--_radius);
    background: var(--_tint);
  }
  .net > p:not(.lead) {
    margin-block-start: 0.5em;
  }
  .net .row-title {
    margin-block-start: 1em;
  }
  .net button {
    margin-block-start: 0.75em;
  }
  @container (min-width: 36em) {
    .answer {
      grid-template-columns: minmax(9em, 2fr) 3fr auto;
      align-items: baseline;
    }
    .facts div {
      grid-template-columns: 7em 1fr;
    }
  }
  @container (min-width: 46em) {
    .card-parts {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .card-trust {
      grid-column: 1 / -1;
    }
  }
  @media (forced-colors: active) {
    .net,
    .fault {
      border: 1px solid CanvasText;
    }
  }
`;
