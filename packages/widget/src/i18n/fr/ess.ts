import type { EssText } from '../locale-parts';

/** “Est-ce de l’ESS ?”: loi n° 2014-856 in plain words. It orients, and never decides for the administration. */
export const ess: EssText = {
  title: 'Est-ce de l’économie sociale et solidaire (ESS) ?',
  form: 'Forme juridique du projet',
  noForm: 'Je ne sais pas encore',
  forms: {
    association: 'Association',
    cooperative: 'Coopérative (Scop, Scic, autre)',
    mutuelle: 'Mutuelle',
    fondation: 'Fondation',
    'assurance-mutuelle': 'Société d’assurance mutuelle',
    'societe-commerciale': 'Société commerciale',
    'entreprise-individuelle': 'Entreprise individuelle, micro-entreprise',
    'personne-publique': 'Collectivité ou établissement public',
    aucune: 'Aucune pour l’instant',
  },
  conditions: {
    aimBeyondProfit: {
      question: 'Le projet a-t-il un autre but que partager des bénéfices ?',
      name: 'Un autre but que le partage des bénéfices',
    },
    democraticGovernance: {
      question: 'Les statuts organisent-ils des décisions démocratiques, sans compter le capital de chacun ?',
      name: 'Des décisions démocratiques, selon les statuts',
    },
    profitsMostlyKept: {
      question: 'Les bénéfices servent-ils surtout à maintenir ou à développer l’activité ?',
      name: 'Des bénéfices surtout gardés pour l’activité',
    },
    reservesLocked: {
      question: 'Les réserves obligatoires restent-elles dans l’entreprise, sans partage possible ?',
      name: 'Des réserves obligatoires que personne ne partage',
    },
    socialUtility: {
      question: 'Le projet est-il utile à la société : personnes fragiles, lien social, transition écologique… ?',
      name: 'Une utilité sociale',
    },
    commercialLimits: {
      question: 'Les statuts limitent-ils le partage des bénéfices et la réduction du capital ?',
      name: 'Des limites au partage des bénéfices, dans les statuts',
    },
  },
  yes: 'Oui',
  no: 'Non',
  unknown: 'Pas encore, ou je ne sais pas',
  according: 'D’après vos réponses',
  concluded: (title) => `D’après vos réponses : ${title}.`,
  left: (count) => (count > 1 ? `${count} points restent à savoir.` : 'Un point reste à savoir.'),
  outcomes: {
    'ess-par-statut': {
      title: 'Dans l’économie sociale et solidaire, par sa forme',
      text: 'La loi cite cette forme. Les conditions communes s’appliquent aussi.',
    },
    'societe-commerciale-de-l-ess': {
      title: 'Société commerciale de l’économie sociale et solidaire',
      text: 'Vous avez dit oui à chaque condition. Les statuts doivent les écrire.',
    },
    'a-confirmer': {
      title: 'À confirmer',
      text: 'La forme le permet. Une condition au moins reste à vérifier ou à écrire dans les statuts.',
    },
    'utilite-sociale-sans-statut': {
      title: 'Utile à la société, sans le statut',
      text: 'Une autre forme, ou d’autres statuts, changeraient la réponse. Une structure spécialisée peut y aider.',
    },
    'pas-encore-determine': {
      title: 'Pas encore déterminé',
      text: 'Tout dépend de la forme juridique. C’est le bon moment pour en parler.',
    },
    'hors-ess': {
      title: 'Hors de l’économie sociale et solidaire, aujourd’hui',
      text: 'La loi vise des personnes morales de droit privé qui remplissent ses conditions. Votre réseau peut continuer, et des portes restent ouvertes.',
    },
  },
  law: 'La loi, condition par condition',
  open: 'À savoir',
  formCited: 'Une forme que la loi cite',
  formCommercial: 'Une société commerciale, sous conditions',
  formOutside: 'Une personne morale de droit privé',
  articles: {
    '1-I': 'article 1, I',
    '1-I-1': 'article 1, I, 1°',
    '1-I-2': 'article 1, I, 2°',
    '1-I-3-a': 'article 1, I, 3°, a',
    '1-I-3-b': 'article 1, I, 3°, b',
    '1-II-1': 'article 1, II, 1°',
    '1-II-2': 'article 1, II, 2°',
    '1-II-2-c': 'article 1, II, 2°, c',
    '2': 'article 2',
  },
  missing: 'Ce qui reste à savoir',
  opensTitle: 'Ce que cela ouvre',
  opens: {
    'structures-ess': 'Les structures qui accompagnent l’économie sociale et solidaire : cherchez-les plus bas.',
    cress: 'L’accueil de la chambre régionale de l’économie sociale et solidaire (CRESS).',
    'choose-a-form': 'Le choix d’une forme juridique, avec une structure spécialisée.',
    'declare-ess-at-registry': 'La mention d’entreprise de l’économie sociale et solidaire au registre du commerce.',
    'esus-can-be-asked': 'Une demande d’agrément « entreprise solidaire d’utilité sociale » (ESUS), démarche à part.',
    'change-statutes': 'Une révision des statuts, si les associés la souhaitent.',
    'classic-networks': 'L’accompagnement d’un réseau de création d’entreprise, comme le vôtre.',
    'partner-of-ess': 'Un partenariat avec une structure de l’économie sociale et solidaire.',
  },
  caution:
    'Repère tiré de la loi n° 2014-856 du 31 juillet 2014. Il aide à orienter et ne remplace pas un avis juridique.',
};
