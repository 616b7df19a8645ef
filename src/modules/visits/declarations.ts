import { roleNames } from '#modules/organisations/index.ts'
import { support } from '#modules/people/index.ts'
import type { AboutResidents, Declarations } from '#platform/privacy/declaration.ts'
import { coded } from '#platform/i18n/coded.ts'
import { givenFrom } from '#platform/privacy/given-from.ts'
import { agedRows, countOf, removeFrom } from '#platform/privacy/her-rows.ts'
import {
  activityTypes,
  administrativeThemes,
  ageBands,
  autonomyLevels,
  equipment,
  genders,
  modes,
  placeTypes,
  referralStructures,
  socialStatuses,
  themes,
} from './national-terms.ts'
import { touchedByVisits } from './touched-by-visits.ts'
import { agreementInWords, channelInWords, termsOf } from './codes-in-words.ts'
import { moreDeclarations } from './more-declarations.ts'
import type { VisitsTables } from './tables.ts'

const ofAVisit = { part: 'visit_id', of: 'visit' } as const
const ofTheTicket = { part: 'ticket_id', of: 'ticket_person', key: 'ticket_id' } as const

const ofHerFile = {
  about: 'residents',
  processing: support,
  retention: { kind: 'with-the-file' },
  rectified: 'Un accompagnement ne se réécrit pas : un autre le remplace, et dit lequel.',
} as const satisfies Partial<AboutResidents<VisitsTables>>

const countedWithoutHer =
  'Ce qui est compté reste (jour, thème, durée, tranche d’âge), sans nom ni dossier : le rapport d’activité ne change pas (article 89 du RGPD ; rapport national des conseillers numériques).'

/** What this module keeps, and about whom. */
export const visitsDeclarations: Declarations<VisitsTables> = {
  visit: {
    ...ofHerFile,
    holds: {
      fr: 'vos visites : le jour, le lieu, la durée, l’agent',
      'fr-simple': 'vos visites',
      en: 'your visits: the day, the place, how long, with whom',
      ar: 'زياراتك: اليوم والمكان والمدة والموظف',
    },
    count: countOf<VisitsTables>('visit'),
    access: givenFrom<VisitsTables, 'visit'>('visit', {
      columns: {
        id: null,
        organisation_id: null,
        person_id: null,
        ticket_id: null,
        leg: null,
        agent_id: null,
        secrecy: null,
        counted_as: null,
        had_file: null,
        over_at: null,
        modes: null,
        themes: null,
        administrative_themes: null,
        replaces_id: null,
        recorded_by: null,
        channel: { label: 'Comment', say: channelInWords },
        agent_name: 'Agent',
        activity: { label: 'Activité', say: coded(activityTypes) },
        visited_on: 'Jour',
        recorded_at: 'Noté le',
        place_type: { label: 'Lieu', say: coded(placeTypes) },
        place_name: 'Nom du lieu',
        minutes: 'Minutes',
        measured_minutes: null,
        autonomy: { label: 'Autonomie', say: coded(autonomyLevels) },
        equipment: { label: 'Matériel', say: termsOf(equipment) },
        referred_to: { label: 'Orientation', say: coded(referralStructures) },
        age_band: { label: 'Tranche d’âge', say: coded(ageBands) },
        gender: { label: 'Genre', say: coded(genders) },
        social_status: { label: 'Situation', say: coded(socialStatuses) },
      },
      at: 'recorded_at',
    }),
    erasure: { kind: 'kept', because: countedWithoutHer },
    touchedSince: touchedByVisits,
  },
  visit_act: {
    ...ofHerFile,
    holds: {
      fr: 'ce qui a été fait à chaque visite, et comment',
      'fr-simple': 'ce que nous avons fait avec vous',
      en: 'what was done at each visit, and how',
      ar: 'ما تم في كل زيارة وكيف',
    },
    count: countOf<VisitsTables>('visit_act', ofAVisit),
    access: givenFrom<VisitsTables, 'visit_act'>('visit_act', {
      columns: {
        organisation_id: null,
        visit_id: null,
        position: null,
        secrecy: null,
        mode: { label: 'Façon d’aider', say: coded(modes) },
        themes: { label: 'Thèmes', say: termsOf(themes) },
        administrative_themes: { label: 'Démarches', say: termsOf(administrativeThemes) },
        procedure_person_id: null,
        procedure_id: null,
        agreement: { label: 'Son accord', say: agreementInWords },
      },
      whose: ofAVisit,
    }),
    erasure: { kind: 'kept', because: countedWithoutHer },
  },
  visit_note: {
    ...ofHerFile,
    holds: {
      fr: 'les notes de visite',
      'fr-simple': 'les notes des visites',
      en: 'the notes of visits',
      ar: 'ملاحظات الزيارات',
    },
    count: countOf<VisitsTables>('visit_note'),
    access: givenFrom<VisitsTables, 'visit_note'>('visit_note', {
      columns: {
        visit_id: null,
        organisation_id: null,
        person_id: null,
        secrecy: null,
        author_id: null,
        author_role: { label: 'Métier de l’auteur', say: coded(roleNames) },
        text: 'Note',
      },
      givenBy: () => 'counter',
      author: 'author_id',
    }),
    erasure: { kind: 'with-the-file' },
  },
  visit_receipt: {
    ...ofHerFile,
    holds: {
      fr: 'le code de la feuille de chaque visite',
      'fr-simple': 'le code de votre feuille',
      en: 'the code on the sheet of each visit',
      ar: 'رمز ورقة كل زيارة',
    },
    retention: {
      kind: 'for',
      time: { days: 0 },
      after: {
        fr: 'le jour écrit sur la feuille',
        'fr-simple': 'le jour écrit sur la feuille',
        en: 'on the day written on the sheet',
        ar: 'في اليوم المكتوب على الورقة',
      },
      source: 'Le temps d’en avoir besoin : trente jours après la visite.',
      byItself: true,
      ...agedRows<VisitsTables>('visit_receipt', 'expires_at'),
    },
    count: countOf<VisitsTables>('visit_receipt', ofAVisit),
    access: { kind: 'left-out', because: 'Une empreinte et une date ; la visite elle-même est donnée.' },
    erasure: { kind: 'removed', remove: removeFrom<VisitsTables>('visit_receipt', ofAVisit) },
  },
  visit_draft: {
    ...ofHerFile,
    holds: {
      fr: 'ce que l’agent est en train d’écrire pendant votre visite',
      'fr-simple': 'ce que l’agent écrit pendant la visite',
      en: 'what the agent is writing during your visit',
      ar: 'ما يكتبه الموظف أثناء زيارتك',
    },
    retention: {
      kind: 'for',
      time: { days: 8 },
      after: {
        fr: 'après la dernière frappe',
        'fr-simple': 'après la visite',
        en: 'after the last word typed',
        ar: 'بعد آخر كلمة مكتوبة',
      },
      source: 'La liste « À suivre » rappelle une semaine les visites non notées.',
      byItself: true,
      ...agedRows<VisitsTables>('visit_draft', 'saved_at'),
    },
    rectified: 'L’agent corrige avant d’enregistrer.',
    count: countOf<VisitsTables>('visit_draft', ofTheTicket),
    access: { kind: 'left-out', because: 'Pas encore enregistré : l’agent est en train d’écrire.' },
    erasure: { kind: 'removed', remove: removeFrom<VisitsTables>('visit_draft', ofTheTicket) },
  },
  counted_person: {
    ...ofHerFile,
    holds: {
      fr: 'un numéro qui vous compte une seule fois dans les chiffres',
      'fr-simple': 'un numéro pour compter',
      en: 'a number that counts you once in the figures',
      ar: 'رقم يحسبك مرة واحدة في الإحصاءات',
    },
    rectified: 'Calculé ; ne se corrige pas.',
    count: countOf<VisitsTables>('counted_person'),
    access: { kind: 'left-out', because: 'Un numéro tiré au sort, sans autre contenu.' },
    erasure: { kind: 'with-the-file' },
  },
  ...moreDeclarations,
}
