import { css } from 'lit';

/** The page of an adviser: close lines, two columns where there is room, then the sheet, which is also a paper. */
export const adviser = css`
  .adviser .ess,
  .adviser .project,
  .adviser .results {
    margin-block-start: 2em;
  }
  .beside {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 1.25) calc(var(--_space) * 2);
    margin-block-start: var(--_space);
    align-items: start;
  }
  .ess-questions {
    display: grid;
    gap: 1em;
  }
  .adviser legend {
    font-size: 1.0625em;
    margin-block-end: 0.5em;
  }
  .adviser .why {
    margin-block: 0 0.5em;
  }
  .place-field,
  .choice-field {
    margin-block-start: 1.25em;
  }
  .beside > fieldset {
    margin-block-start: 0;
  }
  .adviser .options {
    gap: calc(var(--_space) * 0.375);
  }
  .adviser .inline {
    display: flex;
    flex-wrap: wrap;
  }
  .option.compact {
    gap: 0.625em;
    padding: calc(var(--_space) * 0.5) calc(var(--_space) * 0.75);
  }
  .outcome {
    padding: var(--_space) calc(var(--_space) * 1.125);
    border: 1px solid var(--_line);
    border-inline-start: 6px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_tint);
  }
  .outcome .according {
    color: var(--_muted);
  }
  .outcome .row-title {
    font-size: 1.1875em;
    margin-block-end: 0.375em;
  }
  .outcome > .aside {
    margin-block-start: 0.75em;
    font-size: 0.9375em;
  }
  .generators {
    margin-block-start: 1.25em;
  }
  .generators .section-title:not(:first-child),
  .generators + .section-title,
  .results > .net + .lead {
    margin-block-start: calc(var(--_space) * 1.5);
  }
  .steps {
    display: grid;
    gap: 0.25em;
    padding-inline-start: 1.5em;
    list-style: decimal;
  }
  .bullets {
    display: grid;
    gap: 0.25em;
    max-inline-size: 42em;
    padding-inline-start: 1.25em;
    list-style: disc;
  }
  .adviser .card .primary {
    margin-block-start: 1em;
  }
  .scores table {
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  .scores caption {
    color: var(--_muted);
    text-align: start;
    padding-block-end: 0.5em;
  }
  .scores th,
  .scores td {
    padding: 0.375em 0.75em 0.375em 0;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: baseline;
  }
  .scores tbody th {
    font-weight: 400;
  }
  /* A long address breaks rather than widens its column. */
  .sheet {
    overflow-wrap: anywhere;
  }
  .sheet .section-title + * {
    margin-block-start: 0.5em;
  }
  .sheet-to {
    display: block;
    font-size: 0.75em;
    color: var(--_accent);
  }
  .sheet .beside > * {
    display: grid;
    gap: 1.5em;
  }
  .sheet .beside > section {
    display: block;
  }
  .by-hand {
    display: none;
  }
  .sheet-text {
    display: grid;
    gap: 0.375em;
    max-inline-size: 42em;
  }
  @container (min-width: 36em) {
    .sheet .facts div {
      grid-template-columns: 10em 1fr;
    }
  }
  @container (min-width: 52em) {
    .beside {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
    .ess .beside {
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
    }
    .compact.one {
      grid-template-columns: 1fr 1fr;
    }
    .beside .compact.one {
      grid-template-columns: 1fr;
    }
    .outcome {
      position: sticky;
      inset-block-start: 1em;
    }
    .compact.many {
      grid-template-columns: 1fr 1fr 1fr;
    }
  }
  @media print {
    .adviser form {
      display: none;
    }
    .sheet .beside {
      display: block;
    }
    .sheet .facts div {
      grid-template-columns: 12em 1fr;
    }
    .sheet h2,
    .sheet h3 {
      margin-block-end: 0.25em;
    }
    .sheet section {
      margin-block-end: 0.75em;
    }
    .sheet .kind,
    .scores {
      display: none;
    }
    .by-hand {
      display: grid;
      gap: 1.75em;
      margin-block-start: 1em;
    }
    .by-hand div {
      border-block-end: 1px solid #000;
      padding-block-end: 0.25em;
    }
  }
  @media (forced-colors: active) {
    .outcome {
      border-color: CanvasText;
    }
  }
`;
