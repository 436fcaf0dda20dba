/** The colours of the theme, each `--ess-<name>`. */
export const COLOURS = [
  'text',
  'muted',
  'surface',
  'tint',
  'line',
  'control',
  'accent',
  'accent-strong',
  'on-accent',
  'alert',
  'alert-tint',
  'focus',
] as const;
export type ColourName = (typeof COLOURS)[number];

export interface Pair {
  front: ColourName;
  back: ColourName;
  /** WCAG 2.2 AA: 4.5 for text (1.4.3), 3 for the edges of fields and for focus (1.4.11). */
  needs: 4.5 | 3;
}

const listed = (needs: 4.5 | 3, list: string): Pair[] =>
  list.split(', ').map((pair) => {
    const [front, back] = pair.split('/') as [ColourName, ColourName];
    return { front, back, needs };
  });

/** What lies on what in the screens. `line` only decorates: nothing depends on seeing it. */
export const pairs = (): readonly Pair[] => [
  ...listed(4.5, 'text/surface, text/tint, text/alert-tint, muted/surface, muted/tint, accent/surface, accent/tint'),
  ...listed(
    4.5,
    'accent/alert-tint, accent-strong/surface, accent-strong/tint, on-accent/accent, on-accent/accent-strong',
  ),
  ...listed(4.5, 'alert/alert-tint'),
  ...listed(3, 'control/surface, alert/surface, focus/surface, focus/tint'),
];
