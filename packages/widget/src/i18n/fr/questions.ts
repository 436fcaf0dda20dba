import type { QuestionId } from '../../questionnaire/answers';
import type { QuestionText } from '../locale-parts';

const unknownHint = 'C’est une réponse comme les autres : elle garde plus de portes ouvertes.';

export const questions: Record<QuestionId, QuestionText> = {
  situation: {
    topic: 'votre situation',
    question: 'Quelle phrase vous ressemble le plus ?',
    why: 'On n’aide pas de la même façon un projet qui existe et un besoin sans personne pour y répondre.',
    hint: '',
    unknown: 'Je ne sais pas',
    unknownHint,
    words: {
      summary: 'Qu’est-ce que l’économie sociale et solidaire ?',
      meanings: [
        [
          'Économie sociale et solidaire (ESS)',
          'Les associations, coopératives, mutuelles, fondations et entreprises qui cherchent à être utiles avant de faire des bénéfices, et qui décident ensemble.',
        ],
        ['Porter un projet', 'En être responsable et le mener, seul ou en équipe.'],
      ],
    },
  },
  stage: {
    topic: 'l’avancement',
    question: 'Où en est le projet ?',
    why: 'Chaque structure accompagne certaines étapes, rarement toutes.',
    hint: 'Si rien n’est lancé, choisissez la première réponse.',
    unknown: 'Je ne sais pas',
    unknownHint,
    words: {
      summary: 'Que veulent dire ces étapes ?',
      meanings: [
        ['Émergence', 'Préciser l’idée, rencontrer les personnes concernées, vérifier que le besoin existe.'],
        ['Création', 'Étudier la faisabilité, choisir les statuts, réunir les financements.'],
        ['Consolidation', 'Trouver l’équilibre économique dans les premières années.'],
        ['Développement', 'Grandir, ouvrir ailleurs, partager son modèle : on dit aussi changer d’échelle.'],
      ],
    },
  },
  territory: {
    topic: 'le lieu',
    question: 'Où sera le projet ?',
    why: 'La plupart des structures accompagnent un territoire précis.',
    hint: 'Indiquez le lieu du projet, pas votre adresse.',
    unknown: 'Je ne sais pas encore',
    unknownHint,
    words: { summary: '', meanings: [] },
  },
  sectors: {
    topic: 'le secteur',
    question: 'De quoi s’occupera le projet ?',
    why: 'Certaines structures connaissent bien un secteur, ses règles et ses clients.',
    hint: 'Plusieurs réponses possibles.',
    unknown: 'Je ne sais pas',
    unknownHint,
    words: { summary: '', meanings: [] },
  },
  needs: {
    topic: 'les besoins',
    question: 'De quoi le projet a-t-il besoin maintenant ?',
    why: 'Nous cherchons d’abord les structures qui font ce que vous demandez.',
    hint: 'Plusieurs réponses possibles.',
    unknown: 'Je ne sais pas',
    unknownHint,
    words: {
      summary: 'Que veulent dire ces mots ?',
      meanings: [
        ['Étudier la faisabilité', 'Vérifier qu’il y a un besoin, des clients, des moyens et un équilibre possible.'],
        ['Gouvernance', 'La façon dont les décisions se prennent, et qui les prend.'],
        ['Marchés', 'Les achats des collectivités et des grandes entreprises, souvent par appel d’offres.'],
      ],
    },
  },
  audiences: {
    topic: 'les publics',
    question: 'Le projet touche-t-il l’un de ces publics ?',
    why: 'Certaines structures sont faites pour un public précis, parfois pour lui seul.',
    hint: 'L’équipe ou les bénéficiaires. Plusieurs réponses possibles.',
    unknown: 'Je ne sais pas, ou je préfère ne pas répondre',
    unknownHint,
    words: {
      summary: 'Qu’est-ce qu’un quartier prioritaire ?',
      meanings: [
        [
          'Quartier prioritaire de la politique de la ville (QPV)',
          'Un quartier que l’État soutient davantage, car beaucoup de revenus y sont faibles. Votre mairie sait lesquels le sont.',
        ],
      ],
    },
  },
};
