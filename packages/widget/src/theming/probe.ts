import { unsafeCSS } from 'lit';
import { type Colour, over, readColour } from './colour';
import { COLOURS, type ColourName } from './pairs';

/**
 * Asks the browser what each colour is, whatever its notation: `color-mix` in sRGB always comes out as numbers.
 * Browsers without it have no notation of colours that needs it, and `color` is enough.
 */
const probe = (): CSSStyleSheet | undefined =>
  unsafeCSS(
    `.probe{display:none}${COLOURS.map((name) => `.probe .${name}{color:var(--_${name});background:color-mix(in srgb,var(--_${name}),var(--_${name}))}`).join('')}.probe .canvas{color:Canvas;background:none}`,
  ).styleSheet;

/** Of the colours that the browser could read; `unreadable` names those whose value is no colour. */
export interface Palette {
  colours: ReadonlyMap<ColourName, Colour>;
  unreadable: readonly ColourName[];
}

/** Reads styles, and no layout: the probe and its rules are there for one reading, and never drawn. */
export function readPalette(root: ShadowRoot): Palette {
  const holder = document.createElement('i');
  holder.className = 'probe';
  for (const name of [...COLOURS, 'canvas']) {
    const one = document.createElement('i');
    one.className = name;
    holder.append(one);
  }
  const worn = [...root.adoptedStyleSheets];
  const sheet = probe();
  if (sheet) root.adoptedStyleSheets = [...worn, sheet];
  root.append(holder);
  const mixes = CSS.supports('color', 'color-mix(in srgb, red, red)');
  const read = new Map<string, Colour | null>();
  for (const one of holder.children) {
    const { color, backgroundColor } = getComputedStyle(one);
    const mixed = mixes && one.className !== 'canvas';
    // Where the value is no colour, the declaration falls back to nothing: `rgba(0, 0, 0, 0)`, in another notation.
    read.set(
      one.className,
      mixed && !backgroundColor.startsWith('color(') ? null : readColour(mixed ? backgroundColor : color),
    );
  }
  holder.remove();
  root.adoptedStyleSheets = worn;
  const canvas = read.get('canvas') ?? null;
  const under = canvas && backdrop(root.host, canvas);
  return paletteOf(read, under);
}

function paletteOf(read: ReadonlyMap<string, Colour | null>, under: Colour | null): Palette {
  const colours = new Map<ColourName, Colour>();
  const unreadable: ColourName[] = [];
  for (const name of COLOURS) {
    const colour = read.get(name);
    if (!colour) unreadable.push(name);
    else colours.set(name, colour);
  }
  // A see-through surface shows the page; a tint lies on the surface. Where a picture is under, nothing can be said.
  settle('surface', under);
  for (const name of ['tint', 'alert-tint', 'accent', 'accent-strong'] as const)
    settle(name, colours.get('surface') ?? null);
  return { colours, unreadable };

  function settle(name: ColourName, below: Colour | null): void {
    const colour = colours.get(name);
    if (!colour || colour.alpha === 1) return;
    if (below) colours.set(name, over(colour, below));
    else colours.delete(name);
  }
}

/** The first opaque colour under an element, and what lies over it; `null` where it can't be told. */
function backdrop(element: Element, canvas: Colour): Colour | null {
  const layers: Colour[] = [];
  for (let one: Element | null = element; one; one = parentOf(one)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(one);
    const colour = readColour(backgroundColor);
    if (!colour || backgroundImage !== 'none') return null;
    layers.push(colour);
    if (colour.alpha === 1) break;
  }
  return layers.reduceRight((below, layer) => over(layer, below), canvas);
}

function parentOf(element: Element): Element | null {
  const parent = element.assignedSlot ?? element.parentNode;
  return parent instanceof ShadowRoot ? parent.host : parent instanceof Element ? parent : null;
}
