import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { addresses, DIST } from './site';

const ATTRIBUTE = /\s(?:href|src)="([^"]*)"/g;
const ID = /\sid="([^"]+)"/g;

const fileOf = (pathname: string): string | null => {
  const wanted = path.join(DIST, decodeURIComponent(pathname));
  const tries = pathname.endsWith('/') ? [path.join(wanted, 'index.html')] : [wanted, `${wanted}.html`];
  return tries.find((file) => existsSync(file) && statSync(file).isFile()) ?? null;
};
const idsOf = (file: string): Set<string> =>
  new Set([...readFileSync(file, 'utf8').matchAll(ID)].map(([, id]) => (id ?? '').replaceAll('&#39;', "'")));

it('leads nowhere that isn’t there: pages, anchors, files', () => {
  const broken = addresses().flatMap((address) => {
    const html = readFileSync(fileOf(address) ?? '', 'utf8').replace(/<pre[\s>][\s\S]*?<\/pre>/g, '');
    return [...html.matchAll(ATTRIBUTE)].flatMap(([, raw = '']) => {
      const url = new URL(raw.replaceAll('&amp;', '&'), `http://site${address}`);
      if (url.host !== 'site') return [];
      const file = fileOf(url.pathname);
      if (!file) return [`${address} → ${raw}: no such file`];
      const anchor = decodeURIComponent(url.hash.slice(1));
      return anchor && file.endsWith('.html') && !idsOf(file).has(anchor)
        ? [`${address} → ${raw}: no such anchor`]
        : [];
    });
  });
  expect(broken).toEqual([]);
});

it('has every page in its menu', () => {
  const home = readFileSync(path.join(DIST, 'demarrer.html'), 'utf8');
  const hidden = addresses().filter((address) => address !== '/' && !home.includes(`href="${address}`));
  expect(hidden).toEqual([]);
});

it('loads no script, style, font or image from elsewhere', () => {
  const foreign = addresses().flatMap((address) => {
    const html = readFileSync(fileOf(address) ?? '', 'utf8');
    return [...html.matchAll(/<(?:script|link|img|iframe)\b[^>]*\s(?:src|href)="(?:https?:)?\/\/[^"]*"/g)].map(String);
  });
  expect(foreign).toEqual([]);
});
