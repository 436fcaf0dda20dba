import { dateText } from './dates';

/** “Garder ou partager”: on paper, by mail, by a link. */
export const keep = {
  title: 'Garder ou partager',
  print: 'Imprimer',
  mail: 'Préparer un courriel',
  mailOpens: 'ouvre votre messagerie',
  share: 'Partager',
  copy: 'Copier le lien avec mes réponses',
  linkHolds: 'Ce lien contient vos réponses. La personne qui le reçoit peut les lire.',
  copied: 'Le lien est copié. Vous pouvez le coller dans un message.',
  refused: 'Le navigateur refuse la copie. Copiez ce lien vous-même.',
  unshared: 'Le partage n’a pas eu lieu.',
  link: 'Lien avec vos réponses',
  message: {
    subject: 'Des structures pour accompagner le projet',
    found: 'Voici des structures qui peuvent accompagner le projet.',
    none: 'Aucune structure connue ne correspond à toutes les réponses.',
    others: (count: number) =>
      count > 1 ? `Et ${count} autres structures, sur la page.` : 'Et une autre structure, sur la page.',
    net: (name: string) => `Accueil régional : ${name}`,
    published: (date: string) =>
      `Liste publiée le ${dateText(date)}. Vérifiez ces informations avant de vous déplacer.`,
  },
};
