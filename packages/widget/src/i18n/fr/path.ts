/** “Et après ?”: who takes over at each stage. */
export const path = {
  title: 'Et après ?',
  lead: 'Voici qui peut prendre le relais, étape par étape.',
  here: 'Vous en êtes ici',
  next: (name: string) => `Prend la suite de « ${name} ».`,
  ecosystem: (name: string, ecosystem: string) =>
    `Du même écosystème que « ${name} »${ecosystem ? ` : ${ecosystem}` : ''}.`,
  continues: (names: string) => `Comme à l’étape précédente : ${names}.`,
  unstated: 'Sa fiche ne précise pas l’étape : posez-lui la question.',
  card: 'Voir sa fiche',
  gap: (place: string) => `Aucune structure connue à cette étape${place ? `, dans ce territoire : ${place}` : ''}.`,
  nearest: 'La plus proche :',
  net: (name: string) => `Votre accueil régional connaît peut-être une autre piste : ${name}.`,
};
