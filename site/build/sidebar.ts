import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DefaultTheme } from 'vitepress';

const DOCS = fileURLToPath(new URL('../../docs/', import.meta.url));
const decisions = readdirSync(path.join(DOCS, 'decisions'))
  .filter((name) => /^\d{4}-.*\.md$/.test(name))
  .sort();

/** A page that isn't written yet is left out: the menu never leads nowhere. */
const page = (text: string, name: string): DefaultTheme.SidebarItem[] =>
  existsSync(path.join(DOCS, `${name}.md`)) ? [{ text, link: `/${name}` }] : [];

/** The other pages of a subject, `accessibilite-grille.md` beside `accessibilite.md`, under their own titles. */
const pagesAfter = (prefix: string): DefaultTheme.SidebarItem[] =>
  readdirSync(DOCS)
    .filter((name) => name.startsWith(`${prefix}-`) && name.endsWith('.md'))
    .sort()
    .flatMap((name) => page(titleOf(name), name.slice(0, -3)));

const titleOf = (file: string): string =>
  /^# (.+)$/m.exec(readFileSync(path.join(DOCS, file), 'utf8'))?.[1]?.replaceAll('`', '') ?? file;

export const sidebar = (): DefaultTheme.SidebarItem[] => [
  {
    text: 'Commencer',
    items: [
      ...page('Démarrer en deux minutes', 'demarrer'),
      ...page('Démonstration', 'demonstration'),
      ...page('Intégrer', 'integrer'),
      ...page('Configurateur', 'configurateur'),
      ...page('Thème', 'theme'),
      ...page('Le parcours d’une personne', 'parcours'),
    ],
  },
  {
    text: 'Les données',
    items: [
      ...page('Ce que contiennent les données', 'donnees'),
      ...page('Atlas de couverture', 'atlas'),
      ...page('Comment le classement fonctionne', 'classement'),
      ...page('Versions des données', 'versions-des-donnees'),
    ],
  },
  {
    text: 'Confiance',
    items: [
      ...page('Confidentialité', 'confidentialite'),
      ...page('Accessibilité', 'accessibilite'),
      ...pagesAfter('accessibilite'),
      ...page('Confiance', 'confiance'),
      ...pagesAfter('confiance'),
    ],
  },
  {
    text: 'Développer',
    items: [
      ...page('API', 'api'),
      ...page('Architecture (en anglais)', 'architecture'),
      ...page('Glossaire', 'glossaire'),
      ...page('Contribuer', 'contribuer'),
      {
        text: 'Décisions (en anglais)',
        link: '/decisions/',
        collapsed: true,
        items: decisions.map((name) => ({
          text: titleOf(`decisions/${name}`),
          link: `/decisions/${name.slice(0, -3)}`,
        })),
      },
    ],
  },
];
