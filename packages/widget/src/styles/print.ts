import { css } from 'lit';

/** On paper: black on white whatever the theme, nothing to press, addresses in full, blocks in one piece. */
export const print = css`
  @media print {
    :host {
      color-scheme: light;
      --_text: #000;
      --_muted: #000;
      --_surface: #fff;
      --_tint: #fff;
      --_line: #000;
      --_control: #000;
      --_accent: #000;
      --_accent-strong: #000;
      --_alert: #000;
      --_alert-tint: #fff;
    }
    .root {
      container-type: normal;
      font-size: 10.5pt;
    }
    button,
    .actions,
    .keep,
    .glossary,
    .sources summary,
    .to-card,
    .progress,
    .why,
    .links .aside,
    .sources .aside,
    .path-doors a .aside {
      display: none;
    }
    a {
      color: inherit;
      text-decoration: none;
    }
    a[href^='http']::after {
      content: ' — ' attr(href);
      font-weight: 400;
      overflow-wrap: anywhere;
    }
    .links li a,
    .sources a {
      min-block-size: 0;
      padding-block: 0.125em;
    }
    summary {
      display: block;
      min-block-size: 0;
      padding-block: 0.125em;
      color: inherit;
      text-decoration: none;
    }
    summary .hidden {
      display: none;
    }
    .sources ul {
      gap: 0.125em;
      padding-block-end: 0;
    }
    .sources::details-content {
      display: block;
      block-size: auto;
      content-visibility: visible;
    }
    .card,
    .row,
    .net,
    .path-step,
    .answer,
    .option,
    .lead {
      break-inside: avoid;
    }
    .cards,
    .rows {
      gap: 0.75em;
      margin-block: 0.75em;
    }
    .part-title {
      margin-block: 0.625em 0.125em;
    }
    .card,
    .net {
      padding: 0.625em 0.75em;
      border: 1px solid #000;
    }
    .card-parts {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .card-trust {
      grid-column: 1 / -1;
      margin-block-start: 0.5em;
      border-color: #999;
    }
    .card-trust .part-title {
      margin-block-start: 0.5em;
    }
    .card .links {
      display: block;
      margin: 0;
    }
    .card .links li a {
      padding: 0.125em 0;
      border: 0;
    }
    .path-step.is-here::before {
      border-width: 3px;
      background: none;
      color: #000;
    }
    .path,
    .keep,
    .misses,
    .next,
    .net {
      margin-block-start: 1.25em;
    }
    .lead,
    h1,
    h2,
    h3,
    h4,
    h5,
    h6 {
      break-after: avoid;
    }
    .path-step {
      padding-block-end: 0.75em;
    }
  }
`;
