import type { EssText } from '../locale-parts';

export const ess: EssText = {
  title: 'Is it part of the social and solidarity economy (ESS)?',
  form: 'Legal form of the project',
  noForm: 'I don’t know yet',
  forms: {
    association: 'Association',
    cooperative: 'Cooperative (Scop, Scic, other)',
    mutuelle: 'Mutual society',
    fondation: 'Foundation',
    'assurance-mutuelle': 'Mutual insurance company',
    'societe-commerciale': 'Commercial company',
    'entreprise-individuelle': 'Sole trader, micro-business',
    'personne-publique': 'Local authority or public body',
    aucune: 'None for now',
  },
  conditions: {
    aimBeyondProfit: {
      question: 'Does the project have another aim than sharing profits?',
      name: 'Another aim than sharing profits',
    },
    democraticGovernance: {
      question: 'Do the statutes organise democratic decisions, whatever capital each person holds?',
      name: 'Democratic decisions, by the statutes',
    },
    profitsMostlyKept: {
      question: 'Do profits mostly serve to keep or develop the activity?',
      name: 'Profits mostly kept for the activity',
    },
    reservesLocked: {
      question: 'Do compulsory reserves stay in the enterprise, never shared?',
      name: 'Compulsory reserves that nobody shares',
    },
    socialUtility: {
      question: 'Is the project useful to society: vulnerable people, social ties, ecological transition…?',
      name: 'Social utility',
    },
    commercialLimits: {
      question: 'Do the statutes limit the sharing of profits and the reduction of capital?',
      name: 'Limits to sharing profits, in the statutes',
    },
  },
  yes: 'Yes',
  no: 'No',
  unknown: 'Not yet, or I don’t know',
  according: 'After your answers',
  concluded: (title) => `After your answers: ${title}.`,
  left: (count) => (count > 1 ? `${count} points remain to find out.` : 'One point remains to find out.'),
  outcomes: {
    'ess-par-statut': {
      title: 'Part of the social and solidarity economy, by its form',
      text: 'The law names this form. The common conditions apply too.',
    },
    'societe-commerciale-de-l-ess': {
      title: 'Commercial company of the social and solidarity economy',
      text: 'You said yes to each condition. The statutes must hold them.',
    },
    'a-confirmer': {
      title: 'To confirm',
      text: 'The form allows it. At least one condition remains to check, or to put into the statutes.',
    },
    'utilite-sociale-sans-statut': {
      title: 'Useful to society, without the status',
      text: 'Another form, or other statutes, would change the answer. A specialised structure can help.',
    },
    'pas-encore-determine': {
      title: 'Not settled yet',
      text: 'It all depends on the legal form. This is a good time to talk about it.',
    },
    'hors-ess': {
      title: 'Outside the social and solidarity economy, today',
      text: 'The law concerns private legal persons that meet its conditions. Your network can go on, and doors stay open.',
    },
  },
  law: 'The law, condition by condition',
  open: 'To find out',
  formCited: 'A form that the law names',
  formCommercial: 'A commercial company, under conditions',
  formOutside: 'A private legal person',
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
  missing: 'What remains to find out',
  opensTitle: 'What this opens',
  opens: {
    'structures-ess': 'The structures that support the social and solidarity economy: look for them below.',
    cress: 'The desk of the regional chamber of the social and solidarity economy (CRESS).',
    'choose-a-form': 'The choice of a legal form, with a specialised structure.',
    'declare-ess-at-registry': 'The mention “enterprise of the social and solidarity economy” in the trade register.',
    'esus-can-be-asked':
      'A request for the approval “entreprise solidaire d’utilité sociale” (ESUS), which is a step of its own.',
    'change-statutes': 'A change of the statutes, if the members want it.',
    'classic-networks': 'The support of a business creation network, such as yours.',
    'partner-of-ess': 'A partnership with a structure of the social and solidarity economy.',
  },
  caution:
    'A guide drawn from French law no. 2014-856 of 31 July 2014. It helps to direct, and replaces no legal advice.',
};
