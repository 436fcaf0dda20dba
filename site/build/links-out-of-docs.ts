import type { MarkdownRenderer } from 'vitepress';
import { BRANCH, REPOSITORY } from '../repository';

/** Files of the repository's root that have their page here. */
const PAGES: Readonly<Record<string, string>> = {
  'CONTRIBUTING.md': '/contribuer',
  'ARCHITECTURE.md': '/architecture',
  'GLOSSARY.md': '/glossaire',
};

/**
 * A link that leaves `docs/` works on a forge and nowhere else: here it leads to the page that shows the file, to the file
 * in the published code, or, while that address is not known, it is plain text.
 */
export function linksOutOfDocs(md: MarkdownRenderer): void {
  md.core.ruler.push('links-out-of-docs', ({ tokens }) => {
    for (const { children } of tokens) {
      for (const token of children ?? []) {
        const href = token.type === 'link_open' ? token.attrGet('href') : null;
        const wanted = href === null ? null : placeOf(href);
        if (wanted === null) continue;
        if (wanted.href) token.attrSet('href', wanted.href);
        else plain(children ?? [], token);
      }
    }
  });
}

/** `null`: the link stays as it is. */
function placeOf(href: string): { href: string | null } | null {
  const [file = '', anchor] = href.split('#');
  const inDocs = /^(?:\.\/)?docs\/(.+)$/.exec(file)?.[1];
  if (inDocs) return { href: withAnchor(`/${inDocs.replace(/(?:README|index)?\.md$/, '')}`, anchor) };
  const outside = /^(?:\.\.\/)+([^.].*)$/.exec(file)?.[1] ?? (/^[A-Z][\w-]*(?:\.md)?$/.test(file) ? file : undefined);
  if (outside === undefined) return null;
  const page = PAGES[outside];
  if (page) return { href: withAnchor(page, anchor) };
  return { href: REPOSITORY === null ? null : `${REPOSITORY}/blob/${BRANCH}/${outside}` };
}

const withAnchor = (href: string, anchor: string | undefined): string => (anchor ? `${href}#${anchor}` : href);

type Token = NonNullable<ReturnType<MarkdownRenderer['parse']>[number]['children']>[number];

function plain(children: Token[], open: Token): void {
  const from = children.indexOf(open);
  const close = children.slice(from).find(({ type }) => type === 'link_close');
  for (const token of [open, close]) {
    if (!token) continue;
    token.type = 'text';
    token.tag = '';
    token.nesting = 0;
    token.content = '';
  }
}
