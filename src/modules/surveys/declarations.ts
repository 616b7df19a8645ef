import type { AboutNobody, AboutResidents, Declarations, Processing } from '#platform/privacy/declaration.ts'
import { givenFrom } from '#platform/privacy/given-from.ts'
import { countOf, touchedIn } from '#platform/privacy/her-rows.ts'
import { dayOf, countBefore, forgetBefore } from './answer/response-store.ts'
import { monthsKept } from './jobs.ts'
import { agent } from './messages.fr.ts'
import type { SurveysTables } from './tables.ts'

const asking: Processing = {
  key: 'panel',
  name: {
    fr: 'Panel d’habitants',
    'fr-simple': 'Groupe d’habitants',
    en: 'Residents’ panel',
    ar: 'لجنة السكان',
  },
  purpose: {
    fr: 'vous inviter à donner votre avis',
    'fr-simple': 'vous demander votre avis',
    en: 'invite you to give your opinion',
    ar: 'دعوتك إلى إبداء رأيك',
  },
  basis: 'consent',
  law: 'Règlement (UE) 2016/679, art. 6 § 1 a : accord noté avec ses mots, retiré à tout moment.',
  recipients: {
    fr: 'les agents qui animent le panel',
    'fr-simple': 'les agents du groupe',
    en: 'the staff who run the panel',
    ar: 'الموظفون المسؤولون عن اللجنة',
  },
}

const ofHerFile = {
  about: 'residents',
  processing: asking,
  retention: { kind: 'with-the-file' },
  rectified: 'Elle quitte le panel quand elle veut ; un nouvel accord est noté avec ses mots.',
  erasure: { kind: 'with-the-file' },
} as const satisfies Partial<AboutResidents<SurveysTables>>

const keys = { id: null, organisation_id: null, person_id: null } as const

/** What this module keeps: of nobody, but of the residents who agreed to be asked. */
export const surveysDeclarations: Declarations<SurveysTables> = {
  survey: ofNobody('Les questions posées à tous, et à quelles dates.'),
  survey_place: ofNobody('Les lieux où l’on peut répondre.'),
  survey_entry: ofNobody(
    'Ce qui relie un questionnaire en cours à ses questions, sans personne ; part avec l’envoi, au plus tard le lendemain.',
  ),
  survey_response: {
    ...ofNobody(
      'Des réponses sans personne, sans agent, sans appareil et sans heure : une date, un lieu, une façon de répondre.',
    ),
    retention: {
      kind: 'for',
      time: { months: monthsKept },
      after: {
        fr: 'après la réponse',
        'fr-simple': 'après la réponse',
        en: 'after the answer',
        ar: 'بعد الإجابة',
      },
      source: 'Les réponses servent l’année qui suit ; les questionnaires disent un an.',
      byItself: true,
      due: ({ db }, before) => countBefore(db, dayOf(before)),
      forget: ({ db }, before) => forgetBefore(db, dayOf(before)),
    },
  },
  survey_answer: ofNobody(
    'Les codes choisis dans une réponse que rien ne relie à quelqu’un ; partent avec elle.',
  ),
  survey_theme: ofNobody('Les thèmes sous lesquels un agent range ce qui a été écrit.'),
  survey_text: ofNobody(
    'Ce qui a été écrit, détaché du reste de la réponse, numéros masqués ; part avec la dernière réponse de son questionnaire.',
  ),
  consultation: ofNobody('Les questions ouvertes posées à tous.'),
  idea: ofNobody('Des idées données sans nom, lues par un agent avant d’être publiques.'),
  idea_comment: ofNobody('Des commentaires donnés sans nom, lus par un agent avant d’être publics.'),
  idea_vote: ofNobody(
    'Une empreinte à clé par vote, pour qu’on ne vote qu’une fois ; effacée à la fin de la consultation.',
  ),
  survey_change: ofNobody('Ce qui a été changé grâce aux réponses ; public.'),
  panel_member: {
    ...ofHerFile,
    holds: {
      fr: 'votre accord pour donner votre avis, avec ses mots',
      'fr-simple': 'votre accord pour donner votre avis',
      en: 'your agreement to give your opinion, in its words',
      ar: 'موافقتك على إبداء رأيك، بنصّها',
    },
    count: countOf<SurveysTables>('panel_member'),
    access: givenFrom<SurveysTables, 'panel_member'>('panel_member', {
      columns: {
        ...keys,
        words: 'Mots de l’accord',
        language: null,
        joined_at: 'Accord noté le',
        joined_with: null,
        left_at: 'Quitté le',
        left_with: null,
      },
      at: 'joined_at',
    }),
    touchedSince: touchedIn<SurveysTables>('panel_member', 'joined_at'),
  },
  panel_invitation: {
    ...ofHerFile,
    holds: {
      fr: 'les invitations à donner votre avis',
      'fr-simple': 'vos invitations à donner un avis',
      en: 'the invitations to give your opinion',
      ar: 'الدعوات إلى إبداء رأيك',
    },
    count: countOf<SurveysTables>('panel_invitation'),
    access: givenFrom<SurveysTables, 'panel_invitation'>('panel_invitation', {
      columns: {
        ...keys,
        member_id: null,
        survey_id: null,
        consultation_id: null,
        way: {
          label: 'Invitée',
          say: (way) => agent[way === 'letter' ? 'invited-letter' : 'invited-counter'],
        },
        invited_at: 'Le',
        invited_by: null,
      },
      at: 'invited_at',
    }),
  },
}

function ofNobody(because: string): AboutNobody<SurveysTables> {
  return { about: 'nobody', because }
}
