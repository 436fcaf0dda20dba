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
      line-height: 1.35;
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
      padding-block: 0.125rem;
    }
    summary {
      display: block;
      min-block-size: 0;
      padding-block: 0.125rem;
      color: inherit;
      text-decoration: none;
    }
    summary .hidden {
      display: none;
    }
    .sources ul {
      gap: 0.125rem;
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
    .option {
      break-inside: avoid;
    }
    .cards,
    .rows {
      gap: 0.75rem;
      margin-block: 0.75rem;
    }
    .part-title {
      margin-block: 0.625rem 0.125rem;
    }
    .card,
    .net {
      padding: 0.625rem 0.75rem;
      border: 0.0625rem solid #000;
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
      padding-block-end: 0.75rem;
    }
  }
`;
