import type { MarkdownRenderer } from 'vitepress';

/** A sign that French sets apart stays on the line of its word. */
export const withFrenchSpaces = (text: string): string =>
  text.replace(/(?<=\S) (?=[:;?!»%](?:\s|[).,]|$))/g, '\u00a0').replace(/« (?=\S)/g, '«\u00a0');

const ENGLISH = /^(?:decisions\/|architecture\.md$|glossaire\.md$)/;

/** In pages: text only, never code. */
export function frenchSpaces(md: MarkdownRenderer): void {
  md.core.ruler.push('french-spaces', ({ tokens, env }) => {
    if (ENGLISH.test((env as { relativePath?: string }).relativePath ?? '')) return;
    for (const { children } of tokens)
      for (const token of children ?? []) if (token.type === 'text') token.content = withFrenchSpaces(token.content);
  });
}

/** A node of a Vue template, as its compiler gives it: 2 is text. */
interface TemplateNode {
  type: number;
  content?: unknown;
}

/** In components. What a page holds was seen by `frenchSpaces`, code included. */
export function frenchSpacesInTemplates(node: TemplateNode, { filename }: { filename?: string }): void {
  if (node.type === 2 && typeof node.content === 'string' && filename?.endsWith('.vue'))
    node.content = withFrenchSpaces(node.content);
}
