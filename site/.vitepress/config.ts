import { defineConfig } from 'vitepress';
import { emptyHeaders } from '../build/empty-headers';
import { englishPages } from '../build/english-pages';
import { essFiles } from '../build/ess-files';
import { forgeSlug } from '../build/forge-slug';
import { frenchLabels } from '../build/french-labels';
import { frenchSpaces, frenchSpacesInTemplates } from '../build/french-spaces';
import { knownWarnings } from '../build/known-warnings';
import { linksOutOfDocs } from '../build/links-out-of-docs';
import { samplesFilled } from '../build/samples-filled';
import { searchInFrench } from '../build/search-in-french';
import { sidebar } from '../build/sidebar';
import { vueFromSite } from '../build/vue-from-site';

/** Where the site is served from: `SITE_BASE=/essai/ pnpm site:build` for a folder of a host. */
const base = process.env.SITE_BASE ?? '/';

export default defineConfig({
  lang: 'fr',
  title: 'ess-orientation',
  description:
    'Quelques questions sur un projet d’économie sociale et solidaire, puis les structures qui peuvent aider.',
  base,
  srcDir: '../docs',
  srcExclude: ['dist/**'],
  outDir: 'dist',
  cacheDir: 'node_modules/.vitepress',
  rewrites: { 'decisions/README.md': 'decisions/index.md' },
  // Written by typedoc, after VitePress; the site's test follows every link, those too.
  ignoreDeadLinks: [/^\/api\/reference\//],
  markdown: {
    anchor: { slugify: forgeSlug },
    config(md) {
      for (const change of [linksOutOfDocs, englishPages, samplesFilled, frenchSpaces, emptyHeaders]) change(md);
    },
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
  },
  vue: {
    template: {
      compilerOptions: {
        isCustomElement: (tag) => tag === 'ess-orientation',
        nodeTransforms: [frenchSpacesInTemplates],
      },
    },
  },
  vite: {
    plugins: [frenchLabels(), essFiles(base), knownWarnings(), vueFromSite()],
    build: { chunkSizeWarningLimit: 800 },
    server: { fs: { allow: ['../..'] } },
  },
  head: [
    ['meta', { name: 'referrer', content: 'no-referrer' }],
    ['link', { rel: 'icon', href: `${base}favicon.svg`, type: 'image/svg+xml' }],
  ],
  themeConfig: {
    siteTitle: 'ess-orientation',
    nav: [
      { text: 'Démarrer', link: '/demarrer' },
      { text: 'Intégrer', link: '/integrer' },
      { text: 'Configurateur', link: '/configurateur' },
      { text: 'Atlas', link: '/atlas' },
      { text: 'Confiance', link: '/confidentialite', activeMatch: '^/(confidentialite|accessibilite|confiance)' },
    ],
    sidebar: sidebar(),
    search: { provider: 'local', options: searchInFrench },
    outline: { level: [2, 3], label: 'Sur cette page' },
    docFooter: { prev: 'Page précédente', next: 'Page suivante' },
    darkModeSwitchLabel: 'Apparence',
    lightModeSwitchTitle: 'Passer au thème clair',
    darkModeSwitchTitle: 'Passer au thème sombre',
    sidebarMenuLabel: 'Sommaire',
    returnToTopLabel: 'Haut de la page',
    skipToContentLabel: 'Aller au contenu',
    externalLinkIcon: true,
    notFound: {
      title: 'Cette page n’existe pas',
      quote: 'L’adresse a changé, ou elle contient une faute. Le menu et la recherche mènent à toutes les pages.',
      linkLabel: 'Revenir à l’accueil',
      linkText: 'Revenir à l’accueil',
    },
    footer: {
      message: 'Code : licence MIT. Données : Licence Ouverte 2.0. Ni cookie, ni mesure d’audience.',
    },
  },
});
