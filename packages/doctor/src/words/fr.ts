import type { Words } from './words';

export const fr: Words = {
  levels: { error: 'À corriger', warning: 'À vérifier', ok: 'En ordre' },
  summary: (errors, warnings) =>
    errors + warnings === 0
      ? 'Tout est en ordre.'
      : `${errors} point${errors > 1 ? 's' : ''} à corriger, ${warnings} à vérifier.`,
  failures: {
    'no-driver':
      'Il manque playwright-core, qui pilote le navigateur. Installez-le à côté : npm install --save-exact playwright-core@1.64.1',
    'no-browser':
      'Aucun navigateur Chromium n’a été trouvé. Installez Chromium ou Chrome, ou indiquez-le avec --browser.',
    unreachable: 'La page n’a pas pu être ouverte.',
  },
  help: `ess-doctor <adresse ou fichier…> [options]

Ouvre une page qui contient <ess-orientation> et dit ce qui va et ce qui ne va pas.

  --json           le résultat sous forme de données
  --lang en        les phrases en anglais
  --strict         les points à vérifier comptent comme des erreurs
  --browser <f>    le navigateur à utiliser (sinon CHROME_PATH, sinon un emplacement habituel)

Code de sortie : 0 rien à corriger, 1 au moins un point à corriger, 2 page non examinée.
`,
  findings: {
    absent: ({ links }) =>
      links > 0
        ? 'La page contient un lien data-ess-orientation, mais le module ne l’a pas remplacé. Vérifiez que le script est chargé.'
        : 'La page ne contient pas de balise <ess-orientation>. L’éditeur de pages l’a peut-être supprimée.',
    'not-defined': ({ src }) =>
      src
        ? `La balise est là, mais le script ${src} n’a pas pu s’exécuter.`
        : 'La balise est là, mais aucun script ne la déclare. Ajoutez le script du module.',
    version: ({ version, count }) => `Le module est en place, version ${version}${count > 1 ? `, ${count} fois` : ''}.`,
    'other-release': ({ found, expected }) =>
      `La page utilise la version ${found} ; ce contrôle connaît la version ${expected}. Ses empreintes ne sont pas comparées.`,
    'second-copy': ({ sources }) =>
      `Le module est chargé ${sources.length} fois ; une seule copie sert. Retirez les autres : ${sources.join(', ')}.`,
    'integrity-right': ({ src, release }) =>
      `L’empreinte de ${src} est juste${release ? ` ; c’est le fichier publié en version ${release}` : ''}.`,
    'integrity-missing': ({ src, value, elsewhere }) =>
      `${src} n’a pas d’empreinte${elsewhere ? ', alors qu’il vient d’un autre site' : ''}. Ajoutez integrity="${value}" crossorigin.`,
    'integrity-wrong': ({ src, value }) =>
      `L’empreinte de ${src} ne correspond pas au fichier : le navigateur le refuse. Vérifiez d’où vient ce fichier. Son empreinte actuelle est ${value}.`,
    'integrity-no-cors': ({ src }) =>
      `${src} vient d’un autre site : avec integrity, il faut aussi l’attribut crossorigin.`,
    'integrity-moving': ({ src }) =>
      `${src} n’a pas de version dans son nom : à la prochaine mise à jour, l’empreinte le bloquera. Préférez ess-orientation-<version>.js.`,
    'csp-none': () =>
      'La page n’a pas de politique de sécurité (CSP). Le module n’en a pas besoin ; la page, peut-être.',
    'csp-fine': ({ policy }) => `La politique de sécurité (CSP) laisse le module travailler : ${policy}`,
    'csp-blocks': ({ directive, blocked, cure }) =>
      `La politique de sécurité (CSP) a bloqué ${blocked || 'un contenu'} (${directive}). ${cure ? `Pour le module, ajoutez : ${cure}` : 'Ce n’est pas le module.'}`,
    hidden: () => 'Le module est dans la page mais ne se voit pas. Cherchez une règle de style qui le masque.',
    'column-narrow': ({ width }) => `La colonne du module mesure ${width} px. Donnez-lui au moins 240 px.`,
    'column-fine': ({ width, phone }) => `Le module dispose de ${width} px, et de ${phone} px sur un petit téléphone.`,
    'scrolls-sideways': ({ by }) => `Sur un écran de 320 px, la page déborde de ${by} px vers la droite.`,
    'contrast-low': ({ text, ratio, wanted, colours: [ink, below] }) =>
      `« ${text} » se lit mal : contraste de ${ratio} au lieu de ${wanted} (${ink} sur ${below}).`,
    'contrast-fine': ({ looked }) => `Les ${looked} textes du premier écran ont un contraste suffisant.`,
    'data-failed': ({ code, message }) => `Les données n’ont pas pu être lues (${code}) : ${message}`,
    'console-error': ({ text }) => `Erreur dans la console : ${text}`,
    'element-warning': ({ text }) => `Le module prévient : ${text}`,
    'request-elsewhere': ({ url }) => `Le module demande un fichier à un autre site : ${url}`,
    requests: ({ urls }) =>
      `Le module a demandé ${urls.length} fichier${urls.length > 1 ? 's' : ''} : ${urls.join(', ')}`,
    'fallback-missing': () => 'La balise est vide : sans script, rien ne s’affiche. Écrivez-y un téléphone ou un lien.',
    'fallback-present': ({ text }) => `Sans script, la page affiche : « ${text} »`,
  },
};
