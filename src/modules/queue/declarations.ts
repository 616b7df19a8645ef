import type { LocalText } from '#kernel/language.ts'
import type { AboutNobody, Declarations, Processing } from '#platform/privacy/declaration.ts'
import { givenFrom } from '#platform/privacy/given-from.ts'
import { countOf, removeFrom, touchedIn } from '#platform/privacy/her-rows.ts'
import type { QueueTables } from './tables.ts'

const welcome: Processing = {
  key: 'welcome',
  name: {
    fr: 'Accueil et file d’attente',
    'fr-simple': 'Accueil',
    en: 'Reception and queue',
    ar: 'الاستقبال والانتظار',
  },
  purpose: {
    fr: 'vous recevoir dans l’ordre et vous appeler au bon guichet',
    'fr-simple': 'vous appeler à votre tour',
    en: 'receiving you in turn and calling you to the right counter',
    ar: 'استقبالك بالدور ومناداتك إلى الشباك المناسب',
  },
  basis: 'public-task',
  law: 'Article 6 § 1 e du RGPD ; article L. 123-5 du code de l’action sociale et des familles.',
  recipients: {
    fr: 'les agents de l’accueil et du guichet',
    'fr-simple': 'les agents de l’accueil',
    en: 'reception and counter staff',
    ar: 'موظفو الاستقبال والشباك',
  },
}

const whileTheLine: LocalText = {
  fr: 'un jour après votre passage',
  'fr-simple': 'un jour après votre passage',
  en: 'one day after you came',
  ar: 'يوماً واحداً بعد مجيئك',
}

const ofTheTicket = { part: 'ticket_id', of: 'ticket_person', key: 'ticket_id' } as const

/** What this module keeps, and about whom. */
export const queueDeclarations: Declarations<QueueTables> = {
  site: nobody('Les lieux d’accueil et leurs horaires.'),
  service: nobody('Les motifs de visite proposés à la borne.'),
  counter: nobody('Les guichets.'),
  counter_session: {
    about: 'agents',
    holds: {
      fr: 'quel agent a tenu quel guichet, et quand',
      'fr-simple': 'quel agent était à quel guichet',
      en: 'which member of staff held which counter, and when',
      ar: 'أي موظف كان في أي شباك، ومتى',
    },
    processing: welcome,
    retention: {
      kind: 'as-long-as',
      what: {
        fr: 'tant que les durées d’attente se comptent dessus',
        'fr-simple': 'pour compter les attentes',
        en: 'as long as waiting times are counted on it',
        ar: 'ما دامت مدد الانتظار تُحسب منها',
      },
      source: 'Délibération CNIL 2021-122 : ne sert pas à noter les agents.',
    },
    rectified: 'Ne se corrige pas : l’agent ferme son guichet et le rouvre.',
  },
  counter_pause: nobody('Les pauses annoncées d’un guichet ; leur agent est celui du guichet.'),
  ticket: nobody(
    'Un numéro, un motif, des heures. Qui l’a pris est dans une autre table, oublié le lendemain ; l’empreinte de son code aussi.',
  ),
  ticket_transition: nobody('La règle du jeu de la file : quel état suit quel autre.'),
  ticket_period: nobody('Les étapes d’un ticket, sans nom.'),
  site_event: nobody('Ce que les écrans ont à montrer, oublié le lendemain, sans nom.'),
  eta_sample: nobody('Les attentes annoncées et ce qu’elles ont été, sans nom.'),
  ticket_person: {
    about: 'residents',
    holds: {
      fr: 'le ticket que vous avez pris, le temps de la visite',
      'fr-simple': 'votre ticket, le temps de la visite',
      en: 'the ticket you took, for the time of the visit',
      ar: 'التذكرة التي أخذتها، مدة الزيارة',
    },
    processing: welcome,
    retention: {
      kind: 'as-long-as',
      what: whileTheLine,
      source: 'Le temps de noter l’accompagnement ; effacé par la fermeture de la journée.',
    },
    rectified: 'L’agent du guichet relie le ticket à une autre personne.',
    count: countOf<QueueTables>('ticket_person'),
    access: givenFrom<QueueTables, 'ticket_person'>('ticket_person', {
      columns: {
        organisation_id: null,
        ticket_id: null,
        person_id: null,
        linked_by: null,
        linked_at: 'Relié à votre dossier le',
      },
      at: 'linked_at',
    }),
    erasure: { kind: 'with-the-file' },
    touchedSince: touchedIn<QueueTables>('ticket_person', 'linked_at'),
  },
  ticket_note: {
    about: 'residents',
    holds: {
      fr: 'un mot de l’accueil à l’agent du guichet, sur votre ticket',
      'fr-simple': 'un mot de l’accueil sur votre ticket',
      en: 'a word from reception to the counter, on your ticket',
      ar: 'كلمة من الاستقبال إلى الشباك، على تذكرتك',
    },
    processing: welcome,
    retention: {
      kind: 'as-long-as',
      what: whileTheLine,
      source: 'Le temps de la visite ; effacé par la fermeture de la journée.',
    },
    rectified: 'L’agent l’efface et l’écrit de nouveau.',
    count: countOf<QueueTables>('ticket_note', ofTheTicket),
    access: givenFrom<QueueTables, 'ticket_note'>('ticket_note', {
      columns: {
        id: null,
        organisation_id: null,
        ticket_id: null,
        agent_id: null,
        text: 'Mot',
        secrecy: null,
        written_at: 'Écrit le',
      },
      at: 'written_at',
      whose: ofTheTicket,
      givenBy: () => 'counter',
    }),
    erasure: { kind: 'removed', remove: removeFrom<QueueTables>('ticket_note', ofTheTicket) },
  },
}

function nobody(because: string): AboutNobody<QueueTables> {
  return { about: 'nobody', because }
}
