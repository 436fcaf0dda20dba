import GithubSlugger from 'github-slugger';

/** The same number of lines, so that places can be told; nothing in them to mistake for a link or a heading. */
const blank = (text) => text.replace(/[^\n]/g, ' ');
const prose = (markdown) =>
  markdown
    .replace(/^(`{3,}|~{3,})[\s\S]*?^\1\s*$/gm, blank)
    .replace(/<!--[\s\S]*?-->|<pre[\s>][\s\S]*?<\/pre>/g, blank)
    .replace(/(`+)(?!`)[^\n]*?[^`]\1(?!`)/g, blank);

const LINK =
  /\]\(\s*<?([^)\s>]+)>?(?:\s+"[^"]*")?\s*\)|^\s*\[[^\]]+\]:\s*(\S+)|\s(?:href|src)="([^"{}]+)"|<(https?:[^>\s]+)>/gm;

/** @returns every target of a Markdown or HTML text, with its line. Code is left out. */
export function linksOf(text) {
  const read = prose(text);
  return [...read.matchAll(LINK)].map((match) => ({
    target: match.slice(1).find((one) => one !== undefined),
    line: read.slice(0, match.index + match[0].search(/\S/)).split('\n').length,
  }));
}

/** Anchors that a text offers: of its headings as forges and as the documentation site name them, and written ids. */
export function anchorsOf(text) {
  const slugger = new GithubSlugger();
  const anchors = new Set([...text.matchAll(/\s(?:id|name)="([^"]+)"/g)].map(([, id]) => id));
  const code = text.replace(/^(`{3,}|~{3,})[\s\S]*?^\1\s*$/gm, blank);
  for (const [, heading] of code.matchAll(/^#{1,6}\s+(.+?)\s*#*$/gm)) {
    const words = heading.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/[`*]|<[^>]+>/g, '');
    const [, own] = words.match(/\{#([\w-]+)\}/) ?? [];
    anchors.add(own ?? slugger.slug(words));
    anchors.add(siteSlug(words));
  }
  return anchors;
}

/** As VitePress does: no accents, punctuation to dashes, no digit first. */
function siteSlug(words) {
  return words
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[\s~`!@#$%^&*()\-_+=[\]{}|\\;:"'“”‘’<>,.?/]+/g, '-')
    .replace(/-{2,}/g, '-')
    .replace(/^-+|-+$/g, '')
    .replace(/^(\d)/, '_$1')
    .toLowerCase();
}
