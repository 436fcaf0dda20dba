import { css } from 'lit';

/** The page of an adviser: close lines, two columns where there is room, then the sheet, which is also a paper. */
export const adviser = css`
  .adviser .ess,
  .adviser .project,
  .adviser .results {
    margin-block-start: 2rem;
  }
  .beside {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25rem 2rem;
    margin-block-start: 1rem;
    align-items: start;
  }
  .ess-questions {
    display: grid;
    gap: 1rem;
  }
  .adviser legend {
    font-size: 1.0625em;
    margin-block-end: 0.5rem;
  }
  .adviser .why {
    margin-block: 0 0.5rem;
  }
  .choice-field {
    margin-block-start: 1.25rem;
  }
  .beside > .choice-field {
    margin-block-start: 0;
  }
  .adviser .options {
    gap: 0.375rem;
  }
  .adviser .inline {
    display: flex;
    flex-wrap: wrap;
  }
  .option.compact {
    gap: 0.625rem;
    padding: 0.5rem 0.75rem;
  }
  .outcome {
    padding: 1rem 1.125rem;
    border: 0.0625rem solid var(--_line);
    border-inline-start: 0.375rem solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_tint);
  }
  .outcome .according {
    color: var(--_muted);
  }
  .outcome .row-title {
    font-size: 1.1875em;
    margin-block-end: 0.375rem;
  }
  .outcome > .aside {
    margin-block-start: 0.75rem;
    font-size: 0.9375em;
  }
  .generators {
    margin-block-start: 1.25rem;
  }
  .steps {
    display: grid;
    gap: 0.25rem;
    padding-inline-start: 1.5em;
    list-style: decimal;
  }
  .bullets {
    display: grid;
    gap: 0.25rem;
    max-inline-size: 42em;
    padding-inline-start: 1.25em;
    list-style: disc;
  }
  .adviser .card .primary {
    margin-block-start: 1rem;
  }
  .scores table {
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  .scores caption {
    color: var(--_muted);
    text-align: start;
    padding-block-end: 0.5rem;
  }
  .scores th,
  .scores td {
    padding: 0.375rem 0.75rem 0.375rem 0;
    border-block-end: 0.0625rem solid var(--_line);
    text-align: start;
    vertical-align: baseline;
  }
  .scores tbody th {
    font-weight: 400;
  }
  .sheet-to {
    display: block;
    font-size: 0.75em;
    color: var(--_accent);
  }
  .sheet .beside > * {
    display: grid;
    gap: 1.5rem;
  }
  .sheet .beside > section {
    display: block;
  }
  .by-hand {
    display: none;
  }
  .sheet-text {
    display: grid;
    gap: 0.375rem;
    max-inline-size: 42em;
  }
  @container (min-width: 52rem) {
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
      inset-block-start: 1rem;
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
      grid-template-columns: 12rem 1fr;
    }
    .sheet h2,
    .sheet h3 {
      margin-block-end: 0.25rem;
    }
    .sheet section {
      margin-block-end: 0.75rem;
    }
    .sheet .kind,
    .scores {
      display: none;
    }
    .by-hand {
      display: grid;
      gap: 1.75rem;
      margin-block-start: 1rem;
    }
    .by-hand div {
      border-block-end: 0.0625rem solid #000;
      padding-block-end: 0.25rem;
    }
  }
  @media (forced-colors: active) {
    .outcome {
      border-color: CanvasText;
    }
  }
`;
