/** The tags whose white space means nothing beyond one space. */
const TAGS = {
  html: collapse,
  css: (text) =>
    collapse(text.replace(/\/\*.*?\*\//gs, ''))
      .replace(/\s?([{}:;,>])\s?/g, '$1')
      .replace(/;}/g, '}'),
};

/** Minifiers leave template literals as they are: this takes the indentation out of `html` and `css` ones. Goes after TypeScript. */
export function minifyTemplates() {
  return {
    name: 'minify-templates',
    transform(code, id) {
      if (!id.includes('/widget/src/')) return null;
      const found = [];
      visit(this.parse(code), found);
      found.sort((a, b) => b.start - a.start);
      let out = code;
      for (const { start, end, minify } of found)
        out = out.slice(0, start) + minify(out.slice(start, end)) + out.slice(end);
      return { code: out, map: { mappings: '' } };
    },
  };
}

function collapse(text) {
  return text.replace(/\s+/g, ' ');
}

function visit(node, found) {
  if (!node || typeof node !== 'object') return;
  if (node.type === 'TaggedTemplateExpression') {
    const minify = TAGS[node.tag.name];
    if (minify) for (const { start, end } of node.quasi.quasis) found.push({ start, end, minify });
  }
  for (const value of Object.values(node)) {
    if (Array.isArray(value)) for (const item of value) visit(item, found);
    else visit(value, found);
  }
}
