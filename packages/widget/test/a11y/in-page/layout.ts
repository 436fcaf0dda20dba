import { element, nameOf, root, shown } from './dom';

const BLOCKS = 'h1, h2, h3, h4, h5, h6, p, li, dt, dd, legend, label, summary, button, select, input, a[href]';

/** Read from the top and, on a line, from its start: as the tree says it. */
export function ordered(): string[] {
  const blocks = shown(BLOCKS).filter((one) => !one.closest('[role="listbox"]'));
  return blocks.flatMap((one, at) => {
    const before = blocks[at - 1];
    if (!before || before.contains(one)) return [];
    const [a, b] = [before.getBoundingClientRect(), one.getBoundingClientRect()];
    // The top of a second column follows the end of the first.
    const above = b.bottom <= a.top + 1 && b.left < a.right;
    const sameLine = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > Math.min(a.height, b.height) / 2;
    return above || (sameLine && b.right <= a.left + 1) ? [`${nameOf(one)} is seen before ${nameOf(before)}`] : [];
  });
}

/** Nothing makes the screen scroll sideways, nor lies beyond its edge. */
export function isOutOfSight(): string[] {
  const [section] = shown('section.root');
  if (!section) return ['nothing is drawn'];
  const { documentElement: page } = document;
  const edge = element().getBoundingClientRect().right + 1;
  const isBeyond = (one: Element) => one.getBoundingClientRect().right > edge;
  return [
    ...(section.scrollWidth > section.clientWidth ? ['the module scrolls sideways'] : []),
    ...(page.scrollWidth > page.clientWidth ? ['the page scrolls sideways'] : []),
    ...shown('*')
      .filter((one) => isBeyond(one) && ![...one.children].some(isBeyond))
      .map((one) => `${nameOf(one)} goes beyond the edge`),
  ];
}

const BOXES =
  'button, summary, .option, .option-text, .card, .row, .answer, .problem, .fault, .net, h2, h3, h4, h5, p, li, dt, dd, legend, label';

/** Text stays inside its box: neither cut nor over what follows. */
export function isClipped(): string[] {
  return shown(BOXES)
    .filter((one) => one.clientHeight > 0 && getComputedStyle(one).display !== 'inline')
    .filter((one) => one.scrollHeight > one.clientHeight + 2 || one.scrollWidth > one.clientWidth + 2)
    .map((one) => `${nameOf(one)}: ${one.scrollHeight} px of text in ${one.clientHeight}`);
}

/** The person’s own style sheet, as WCAG 1.4.12 describes it, inside the module. */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
p { margin-block-end: 2em !important }`;

export function withSpacing<T>(look: () => T): T {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(SPACING);
  const before = root().adoptedStyleSheets;
  root().adoptedStyleSheets = [...before, sheet];
  try {
    return look();
  } finally {
    root().adoptedStyleSheets = before;
  }
}

/** Text twice as large, in the same window. */
export function withLargeText<T>(look: () => T): T {
  const { style } = document.documentElement;
  style.fontSize = '200%';
  try {
    return look();
  } finally {
    style.fontSize = '';
  }
}

/** A column as narrow as those of old sites. */
export function inColumn<T>(pixels: number, look: () => T): T {
  const { style } = element();
  style.inlineSize = `${pixels}px`;
  try {
    return look();
  } finally {
    style.inlineSize = '';
  }
}
