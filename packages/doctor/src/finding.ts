/** What a check can say, and what it says it of. The words are in `words/`. */
export interface Facts {
  absent: { links: number };
  'not-defined': { src: string | undefined };
  version: { version: string; count: number };
  'second-copy': { sources: string[] };
  'other-release': { found: string; expected: string };
  'integrity-right': { src: string; release: string | null };
  'integrity-missing': { src: string; value: string; elsewhere: boolean };
  'integrity-wrong': { src: string; value: string };
  'integrity-no-cors': { src: string };
  'integrity-moving': { src: string };
  'csp-none': Record<string, never>;
  'csp-fine': { policy: string };
  'csp-blocks': { directive: string; blocked: string; cure: string | null };
  hidden: Record<string, never>;
  'column-narrow': { width: number };
  'column-fine': { width: number; phone: number };
  'scrolls-sideways': { by: number };
  'contrast-low': { text: string; ratio: number; wanted: number; colours: [string, string] };
  'contrast-fine': { looked: number };
  'data-failed': { code: string; message: string };
  'console-error': { text: string };
  'element-warning': { text: string };
  'request-elsewhere': { url: string };
  requests: { urls: string[] };
  'fallback-missing': Record<string, never>;
  'fallback-present': { text: string };
}

export type Code = keyof Facts;
export type Level = 'error' | 'warning' | 'ok';

export type Finding = { [C in Code]: { code: C; level: Level; facts: Facts[C] } }[Code];

export const finding = <C extends Code>(level: Level, code: C, facts: Facts[C]): Finding =>
  ({ code, level, facts }) as Finding;
