import type { MarkdownRenderer } from 'vitepress';

/** Written in English for those who change the code. */
const ENGLISH = /^(?:decisions\/|architecture\.md$|glossaire\.md$)/;

/** Says so in the page: a screen reader changes voice, a browser may translate. */
export function englishPages(md: MarkdownRenderer): void {
  md.core.ruler.push('english-pages', ({ tokens, env, Token }) => {
    if (!ENGLISH.test((env as { relativePath?: string }).relativePath ?? '')) return;
    const block = (content: string) => Object.assign(new Token('html_block', '', 0), { content });
    tokens.unshift(block('<div lang="en">\n'));
    tokens.push(block('</div>\n'));
  });
}
