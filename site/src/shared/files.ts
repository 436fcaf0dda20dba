import { withBase } from 'vitepress';

/** Address of a file of the widget on this site; `ess/` is what an embedder would put on theirs. */
export const essFile = (name = ''): string => new URL(withBase(`/ess/${name}`), location.href).href;

let script: Promise<unknown> | undefined;

/** Registers `<ess-orientation>`, once, from the file that embedders use. */
export function defineElement(): Promise<unknown> {
  script ??= import(/* @vite-ignore */ essFile('standalone.js'));
  return script;
}
