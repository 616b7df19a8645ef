import type { AboutNobody, AboutResidents, Declarations, Processing } from '#platform/privacy/declaration.ts'
import { coded } from '#platform/i18n/coded.ts'
import { givenFrom } from '#platform/privacy/given-from.ts'
import { countOf, touchedIn } from '#platform/privacy/her-rows.ts'
import { dayIn } from '#kernel/day.ts'
import { monthsKept } from './jobs.ts'
import { countToForget, forgetReferrals } from './keep/forgetting-store.ts'
import { agent } from './messages.fr.ts'
import type { ReferralsTables } from './tables.ts'

const referring: Processing = {
  key: 'referrals',
  name: {
    fr: 'Orientations vers des partenaires',
    'fr-simple': 'Vous envoyer chez un partenaire',
    en: 'Referrals to partners',
    ar: 'التوجيه إلى الشركاء',
  },
  purpose: {
    fr: 'vous adresser à un partenaire qui peut vous aider et savoir ce que cela a donné',
    'fr-simple': 'vous envoyer chez quelqu’un qui peut vous aider',
    en: 'sending you to a partner who can help you and learning what came of it',
    ar: 'توجيهك إلى شريك يمكنه مساعدتك ومعرفة النتيجة',
  },
  basis: 'consent',
  law: 'Règlement (UE) 2016/679, art. 6 § 1 a et art. 7 : accord noté avec ses mots, retiré à tout moment.',
  sensitive:
    'Article 9 § 2 a du RGPD : un besoin de santé ou de handicap n’est dit qu’avec son accord ; le partenaire n’a que des initiales tant qu’il n’a pas accepté.',
  recipients: {
    fr: 'les agents qui vous suivent ; le partenaire choisi avec vous, d’abord sans votre nom, puis avec votre nom s’il accepte de vous recevoir',
    'fr-simple':
      'les agents qui vous aident. Le partenaire choisi avec vous. Il a votre nom seulement s’il dit oui',
    en: 'the staff who follow you; the partner chosen with you, first without your name, then with it if they agree to see you',
    ar: 'الموظفون الذين يتابعونك؛ والشريك الذي اخترناه معك، دون اسمك أولاً ثم مع اسمك إذا قبل استقبالك',
  },
}

const retention = {
  kind: 'for',
  time: { months: monthsKept },
  after: {
    fr: 'après la fin de l’orientation',
    'fr-simple': 'après la fin',
    en: 'after the referral has ended',
    ar: 'بعد انتهاء التوجيه',
  },
  source: 'Vingt-quatre mois, comme DORA : le temps de savoir ce que l’orientation a donné et de la compter.',
  byItself: true,
  due: ({ db }, before) => countToForget(db, dayIn(before, 'Europe/Paris')),
  forget: ({ db }, before) => forgetReferrals(db, dayIn(before, 'Europe/Paris')),
} as const satisfies AboutResidents<ReferralsTables>['retention']

const ofHerFile = {
  about: 'residents',
  processing: referring,
  rectified:
    'Un brouillon se corrige ; ce qui est parti ne se réécrit pas : un agent note la suite, ou oriente de nouveau.',
  erasure: { kind: 'with-the-file' },
} as const satisfies Partial<AboutResidents<ReferralsTables>>

// Parts are forgotten with the whole, whose line says when.
const withIt = {
  kind: 'as-long-as',
  what: {
    fr: 'tant que l’orientation est gardée',
    'fr-simple': 'tant que l’orientation est gardée',
    en: 'as long as the referral is kept',
    ar: 'ما دام التوجيه محفوظاً',
  },
  source: 'Effacé avec l’orientation, vingt-quatre mois après sa fin.',
} as const

const keys = { organisation_id: null, person_id: null, referral_id: null, secrecy: null } as const

/** What this module keeps, and about whom. */
export const referralsDeclarations: Declarations<ReferralsTables> = {
  referral: {
    ...ofHerFile,
    retention,
    holds: {
      fr: 'chez quels partenaires on vous a adressé et ce que cela a donné',
      'fr-simple': 'où nous vous avons envoyé',
      en: 'the partners you were sent to and what came of it',
      ar: 'الشركاء الذين وُجِّهتَ إليهم والنتيجة',
    },
    count: countOf<ReferralsTables>('referral'),
    access: givenFrom<ReferralsTables, 'referral'>('referral', {
      columns: {
        id: null,
        organisation_id: null,
        person_id: null,
        place_id: null,
        partner_name: 'Partenaire',
        partner_phone: 'Téléphone du partenaire',
        partner_email: 'Adresse e-mail du partenaire',
        partner_address: 'Adresse du partenaire',
        need: { label: 'Besoin', say: coded(agent, 'need-') },
        words: 'Ce que le partenaire a lu',
        welcome: 'Pour bien vous accueillir',
        initials: 'Initiales',
        state: { label: 'Où on en est', say: coded(agent, 'state-') },
        steps: null,
        written_at: 'Écrite le',
        written_by: null,
        sent_on: 'Envoyée le',
        reminder_on: null,
        answer: { label: 'Réponse du partenaire', say: coded(agent, 'state-') },
        answered_on: 'Réponse le',
        ended_as: { label: 'Fin', say: coded(agent, 'state-') },
        ended_on: 'Terminée le',
        appointment_on: 'Rendez-vous le',
        appointment_time: 'Heure du rendez-vous',
        solved: { label: 'Besoin résolu', say: coded(agent, 'solved-') },
        secrecy: null,
        shared_at: 'Ouverte à toute l’équipe le',
        shared_by: null,
      },
      at: 'written_at',
    }),
    touchedSince: touchedIn<ReferralsTables>('referral', 'written_at'),
  },
  referral_consent: {
    ...ofHerFile,
    retention: withIt,
    holds: {
      fr: 'votre accord pour qu’un partenaire soit contacté, avec ses mots',
      'fr-simple': 'votre accord',
      en: 'your agreement to a partner being told, in its words',
      ar: 'موافقتك على الاتصال بشريك، بنصّها',
    },
    count: countOf<ReferralsTables>('referral_consent'),
    access: givenFrom<ReferralsTables, 'referral_consent'>('referral_consent', {
      columns: {
        ...keys,
        id: null,
        words: 'Mots de l’accord',
        language: null,
        manner: { label: 'Comment', say: coded(agent, 'manner-') },
        given_at: 'Donné le',
        noted_by: null,
        withdrawn_at: 'Retiré le',
        withdrawn_with: null,
      },
      at: 'given_at',
    }),
  },
  referral_contact: {
    ...ofHerFile,
    retention: withIt,
    holds: {
      fr: 'le nom et le moyen de vous joindre donnés au partenaire qui accepte',
      'fr-simple': 'votre nom et votre téléphone, pour le partenaire qui dit oui',
      en: 'the name and contact given to the partner who agrees to see you',
      ar: 'الاسم ووسيلة الاتصال المقدمان إلى الشريك الذي يقبل',
    },
    count: countOf<ReferralsTables>('referral_contact'),
    access: givenFrom<ReferralsTables, 'referral_contact'>('referral_contact', {
      columns: {
        ...keys,
        name: 'Nom donné au partenaire',
        reach: 'Moyen de vous joindre donné au partenaire',
      },
    }),
  },
  referral_link: {
    ...ofHerFile,
    retention: withIt,
    holds: {
      fr: 'les liens par lesquels un partenaire répond, sans ce qui les ouvre',
      'fr-simple': 'les liens donnés aux partenaires',
      en: 'the links by which a partner answers, without what opens them',
      ar: 'الروابط التي يرد بها الشريك، دون ما يفتحها',
    },
    count: countOf<ReferralsTables>('referral_link'),
    access: {
      kind: 'left-out',
      because: 'Des empreintes de codes : ce qui a été répondu est donné avec l’orientation.',
    },
  },
  referral_step: {
    ...ofHerFile,
    retention: withIt,
    holds: {
      fr: 'chaque étape de vos orientations : réponses, rendez-vous, relances',
      'fr-simple': 'ce que les partenaires ont répondu',
      en: 'each step of your referrals: answers, appointments, reminders',
      ar: 'كل مرحلة من التوجيه: الردود والمواعيد والتذكيرات',
    },
    count: countOf<ReferralsTables>('referral_step'),
    access: givenFrom<ReferralsTables, 'referral_step'>('referral_step', {
      columns: {
        ...keys,
        seq: null,
        kind: { label: 'Étape', say: coded(agent, 'step-') },
        done_by: { label: 'Par', say: coded(agent, 'actor-') },
        at: 'Notée le',
        agent_id: null,
        on_day: 'Rendez-vous le',
        reason: { label: 'Raison', say: coded(agent, 'reason-') },
        solved: { label: 'Besoin résolu', say: coded(agent, 'solved-') },
        words: 'Mots',
      },
      at: 'at',
    }),
  },
  unmet_need: ofNobody('Un besoin, une commune et un mois, sans personne : ce qui manque sur le territoire.'),
  referral_tally: ofNobody(
    'Des nombres par partenaire, besoin et mois : ce qui reste des orientations effacées.',
  ),
}

function ofNobody(because: string): AboutNobody<ReferralsTables> {
  return { about: 'nobody', because }
}
