import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { MarkdownRenderer } from 'vitepress';
import type { Release } from '../src/configurator/code';
import { WIDGET } from './ess-files';

export const readRelease = (): Release =>
  JSON.parse(readFileSync(path.join(WIDGET, 'integrity.json'), 'utf8')) as Release;

/** A hash changes with the code: the page shows that of the file named in the same tag, as just built. */
export const filled = (sample: string, { files }: Release): string =>
  sample.replace(/src="([^"]+)" integrity="(sha384-[^"]*)"/g, (whole, src: string, before: string) =>
    whole.replace(before, files[path.posix.basename(src)] ?? before),
  );

export function samplesFilled(md: MarkdownRenderer): void {
  const release = readRelease();
  md.core.ruler.push('samples-filled', ({ tokens }) => {
    for (const token of tokens) if (token.type === 'fence') token.content = filled(token.content, release);
  });
}
