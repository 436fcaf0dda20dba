import type { MarkdownRenderer } from 'vitepress';

/** A table without words above its columns: an empty heading says nothing aloud, so it becomes a cell, or goes with its row. */
export function emptyHeaders(md: MarkdownRenderer): void {
  md.core.ruler.push('empty-headers', (state) => {
    const { tokens } = state;
    tokens.forEach((open, at) => {
      if (open.type !== 'th_open' || tokens[at + 1]?.content !== '') return;
      for (const token of [open, tokens[at + 2]]) if (token) token.tag = 'td';
    });
    state.tokens = tokens.filter((_, at) => !isInEmptyHead(tokens, at));
  });
}

type Tokens = ReturnType<MarkdownRenderer['parse']>;

function isInEmptyHead(tokens: Tokens, at: number): boolean {
  const from = tokens.findLastIndex(({ type }, index) => index <= at && type === 'thead_open');
  if (from === -1) return false;
  const to = tokens.findIndex(({ type }, index) => index > from && type === 'thead_close');
  return at <= to && tokens.slice(from, to).every(({ type, content }) => type !== 'inline' || content === '');
}
