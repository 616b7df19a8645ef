import { accessDeclarations } from './access/declarations.ts'
import type { AboutResidents, Declarations } from '#platform/privacy/declaration.ts'
import { coded } from '#platform/i18n/coded.ts'
import { givenFrom } from '#platform/privacy/given-from.ts'
import { countOf, touchedIn } from '#platform/privacy/her-rows.ts'
import { countWordsOfHers, forgetWordsOfHers } from './name-word-store.ts'
import { support } from './support.ts'
import { tieDeclarations } from './tie-declarations.ts'
import { restrictionDeclarations } from './restriction/declarations.ts'
import { importDeclarations } from './import/declarations.ts'
import { spokenInWords } from './codes-in-words.ts'
import { agent } from './messages.fr.ts'
import type { PeopleTables } from './tables.ts'

type About = AboutResidents<PeopleTables>

const ofHerFile = {
  about: 'residents',
  processing: support,
  retention: { kind: 'with-the-file' },
  rectified:
    'Par un agent, sur le dossier, à la demande de la personne ; le journal garde la trace du changement.',
  erasure: { kind: 'with-the-file' },
} as const satisfies Partial<About>

const neverRewritten = 'Ne se réécrit pas : c’est la trace de ce qui a été fait.'

/** What this module keeps, and about whom. */
export const peopleDeclarations: Declarations<PeopleTables> = {
  person: {
    ...ofHerFile,
    holds: {
      fr: 'vos noms, votre date de naissance, votre commune, vos langues et vos besoins',
      'fr-simple': 'votre nom, votre date de naissance, votre ville, vos langues, vos besoins',
      en: 'your names, date of birth, town, languages and needs',
      ar: 'أسماؤك وتاريخ ميلادك وبلديتك ولغاتك واحتياجاتك',
    },
    count: countOf<PeopleTables>('person', { column: 'id' }),
    access: givenFrom<PeopleTables, 'person'>('person', {
      columns: {
        id: null,
        organisation_id: null,
        version: null,
        first_names: 'Prénoms',
        usage_name: 'Nom d’usage',
        birth_name: 'Nom de naissance',
        has_single_name: null,
        gender: { label: 'Genre', say: coded(agent, 'gender-') },
        birth_year: 'Année de naissance',
        birth_month: 'Mois de naissance',
        birth_day: 'Jour de naissance',
        commune_code: 'Code de la commune',
        commune_name: 'Commune',
        postal_code: 'Code postal',
        commune_list_year: null,
        no_fixed_address: { label: 'Sans adresse fixe', say: (is) => (is ? 'oui' : 'non') },
        languages_spoken: { label: 'Langues parlées', say: spokenInWords },
        languages_read: { label: 'Langues lues', say: spokenInWords },
        needs: { label: 'Besoins', say: (needs) => [needs].flat().map(coded(agent, 'need-')).join(', ') },
        social_status: { label: 'Situation', say: coded(agent, 'social-') },
        search_name: null,
        opened_at: 'Dossier ouvert le',
        opened_by: null,
      },
      at: 'opened_at',
      whose: { column: 'id' },
    }),
    // Removed last, by the erasure itself: everything that goes with the file goes with this row.
    erasure: { kind: 'with-the-file' },
    touchedSince: async () => [],
  },
  person_name_word: {
    ...ofHerFile,
    holds: {
      fr: 'les mots de vos noms, pour vous retrouver',
      'fr-simple': 'les mots de votre nom',
      en: 'the words of your names, to find you again',
      ar: 'كلمات أسمائك، للعثور على ملفك',
    },
    count: countOf<PeopleTables>('person_name_word'),
    access: { kind: 'left-out', because: 'Les mêmes noms, découpés en mots pour la recherche.' },
  },
  name_word: {
    ...ofHerFile,
    holds: {
      fr: 'l’index des noms',
      'fr-simple': 'la liste des noms',
      en: 'the index of names',
      ar: 'فهرس الأسماء',
    },
    count: countWordsOfHers,
    access: { kind: 'left-out', because: 'Un index de tous les noms, sans dire de qui.' },
    erasure: { kind: 'removed', remove: forgetWordsOfHers },
  },
  name_word_trigram: {
    about: 'nobody',
    because: 'Des groupes de trois lettres de l’index des noms ; ils partent avec le mot.',
  },
  person_code: {
    ...ofHerFile,
    holds: {
      fr: 'le code de votre carte',
      'fr-simple': 'le code de votre carte',
      en: 'the code of your card',
      ar: 'رمز بطاقتك',
    },
    rectified: 'Au guichet : une nouvelle carte remplace l’ancienne, qui n’ouvre plus rien.',
    count: countOf<PeopleTables>('person_code'),
    access: givenFrom<PeopleTables, 'person_code'>('person_code', {
      columns: {
        id: null,
        organisation_id: null,
        person_id: null,
        code: {
          label: 'Code de la carte',
          masked: 'Il est sur votre carte ; une copie ne doit pas ouvrir votre page.',
        },
        code_hash: null,
        issued_at: 'Donnée le',
        issued_by: null,
        withdrawn_at: 'Retirée le',
        withdrawn_by: null,
      },
      at: 'issued_at',
    }),
  },
  contact_channel: {
    ...ofHerFile,
    holds: {
      fr: 'comment vous joindre',
      'fr-simple': 'comment vous appeler ou vous écrire',
      en: 'how to reach you',
      ar: 'كيفية الاتصال بك',
    },
    count: countOf<PeopleTables>('contact_channel'),
    access: givenFrom<PeopleTables, 'contact_channel'>('contact_channel', {
      columns: {
        id: null,
        organisation_id: null,
        person_id: null,
        kind: { label: 'Moyen', say: coded(agent, 'channel-') },
        value: 'Numéro ou adresse',
        typed: null,
        belongs_to: { label: 'À qui', say: coded(agent, 'owner-') },
        holder: {
          label: 'Nom de cette personne',
          masked: 'C’est le nom de quelqu’un d’autre (article 15 § 4 du RGPD).',
        },
        may_leave_message: { label: 'On peut laisser un message', say: (may) => (may ? 'oui' : 'non') },
        is_discreet: { label: 'Discret', say: (is) => (is ? 'oui' : 'non') },
        phone_tail: null,
        added_at: 'Ajouté le',
        added_by: null,
      },
      at: 'added_at',
      // Whoever took her card knows her birth date too: where she hides is told face to face only.
      givenBy: ({ is_discreet }) => (is_discreet ? 'counter' : undefined),
    }),
  },
  protection_measure: {
    ...ofHerFile,
    holds: {
      fr: 'la mesure de protection décidée par un juge, et qui vous représente',
      'fr-simple': 'votre tutelle ou curatelle',
      en: 'the protection measure decided by a judge, and who represents you',
      ar: 'تدبير الحماية الذي قرره القاضي ومن يمثلك',
    },
    count: countOf<PeopleTables>('protection_measure'),
    access: givenFrom<PeopleTables, 'protection_measure'>('protection_measure', {
      columns: {
        id: null,
        organisation_id: null,
        person_id: null,
        kind: { label: 'Mesure', say: coded(agent, 'protection-') },
        ends_on: 'Jusqu’au',
        representative: 'Représentant',
        representative_contact: 'Joindre le représentant',
        recorded_at: 'Notée le',
        recorded_by: null,
        removed_at: 'Retirée le',
        removed_by: null,
      },
      at: 'recorded_at',
      givenBy: () => 'counter',
    }),
  },
  consent_notice: {
    ...ofHerFile,
    holds: {
      fr: 'quand et comment vous avez été informé',
      'fr-simple': 'quand nous vous avons expliqué vos droits',
      en: 'when and how you were informed',
      ar: 'متى وكيف تم إعلامك',
    },
    rectified: neverRewritten,
    count: countOf<PeopleTables>('consent_notice'),
    access: givenFrom<PeopleTables, 'consent_notice'>('consent_notice', {
      columns: {
        id: null,
        organisation_id: null,
        person_id: null,
        notice: { label: 'Information', say: () => agent['copied-notice'] },
        notice_version: 'Version',
        language: { label: 'Langue', say: coded(agent, 'language-') },
        manner: { label: 'Façon', say: coded(agent, 'manner-') },
        given_at: 'Donnée le',
        given_by: null,
      },
      at: 'given_at',
    }),
    touchedSince: touchedIn<PeopleTables>('consent_notice', 'given_at'),
  },
  ...tieDeclarations,
  ...restrictionDeclarations,
  ...accessDeclarations,
  ...importDeclarations,
}
