import { support } from '#modules/people/index.ts'
import type { AboutResidents, Declarations } from '#platform/privacy/declaration.ts'
import { coded } from '#platform/i18n/coded.ts'
import { givenFrom } from '#platform/privacy/given-from.ts'
import { countOf, touchedIn } from '#platform/privacy/her-rows.ts'
import { agent } from './messages.fr.ts'
import { findModel } from './models/all-models.ts'
import type { LettersTables } from './tables.ts'

const ofHerFile = {
  about: 'residents',
  processing: support,
  retention: { kind: 'with-the-file' },
  rectified:
    'Rien n’est réécrit : un agent enregistre une nouvelle version, un nouvel envoi ou une nouvelle réponse.',
  erasure: { kind: 'with-the-file' },
} as const satisfies Partial<AboutResidents<LettersTables>>

const keys = { organisation_id: null, person_id: null, letter_id: null, secrecy: null } as const

/** What this module keeps, and about whom. */
export const lettersDeclarations: Declarations<LettersTables> = {
  letter: {
    ...ofHerFile,
    holds: {
      fr: 'les courriers écrits avec vous',
      'fr-simple': 'vos lettres',
      en: 'the letters written with you',
      ar: 'الرسائل المكتوبة معك',
    },
    count: countOf<LettersTables>('letter'),
    access: givenFrom<LettersTables, 'letter'>('letter', {
      columns: {
        id: null,
        organisation_id: null,
        person_id: null,
        procedure_id: null,
        secrecy: null,
        model_code: { label: 'Modèle', say: (code) => findModel(code)?.title ?? agent['copied-model-gone'] },
        started_at: 'Commencé le',
        started_by: null,
        shared_at: 'Ouvert à toute l’équipe le',
        shared_by: null,
      },
      at: 'started_at',
    }),
    touchedSince: touchedIn<LettersTables>('letter', 'started_at'),
  },
  letter_version: {
    ...ofHerFile,
    holds: {
      fr: 'chaque version de vos courriers',
      'fr-simple': 'le texte de vos lettres',
      en: 'each version of your letters',
      ar: 'كل نسخة من رسائلك',
    },
    count: countOf<LettersTables>('letter_version'),
    access: givenFrom<LettersTables, 'letter_version'>('letter_version', {
      columns: {
        ...keys,
        seq: 'Version',
        sender: 'Expéditeur',
        recipient: 'Destinataire',
        place: 'Lieu',
        written_on: 'Date du courrier',
        object: 'Objet',
        reference_lines: 'Références',
        body: 'Texte',
        enclosures: 'Pièces jointes',
        signature: 'Signature',
        facts: null,
        written_at: 'Enregistrée le',
        written_by: null,
      },
      at: 'written_at',
      // Her own words in full: given to her face, her identity checked.
      givenBy: () => 'counter',
    }),
    touchedSince: touchedIn<LettersTables>('letter_version', 'written_at'),
  },
  letter_sending: {
    ...ofHerFile,
    holds: {
      fr: 'quand et comment vos courriers sont partis',
      'fr-simple': 'quand vos lettres sont parties',
      en: 'when and how your letters were sent',
      ar: 'متى وكيف أُرسلت رسائلك',
    },
    count: countOf<LettersTables>('letter_sending'),
    access: givenFrom<LettersTables, 'letter_sending'>('letter_sending', {
      columns: {
        ...keys,
        seq: null,
        version_seq: 'Version envoyée',
        way: { label: 'Moyen', say: coded(agent, 'way-') },
        number: 'Numéro de l’envoi',
        sent_on: 'Envoyé le',
        answer_before: 'Réponse attendue avant le',
        at: null,
        agent_id: null,
      },
      at: 'at',
    }),
    touchedSince: touchedIn<LettersTables>('letter_sending', 'at'),
  },
  letter_answer: {
    ...ofHerFile,
    holds: {
      fr: 'les réponses reçues à vos courriers',
      'fr-simple': 'les réponses à vos lettres',
      en: 'the answers to your letters',
      ar: 'الأجوبة على رسائلك',
    },
    count: countOf<LettersTables>('letter_answer'),
    access: givenFrom<LettersTables, 'letter_answer'>('letter_answer', {
      columns: {
        ...keys,
        seq: null,
        received_on: 'Reçue le',
        result: { label: 'Réponse', say: coded(agent, 'result-') },
        words: 'En quelques mots',
        at: null,
        agent_id: null,
      },
      at: 'at',
    }),
    touchedSince: touchedIn<LettersTables>('letter_answer', 'at'),
  },
}
