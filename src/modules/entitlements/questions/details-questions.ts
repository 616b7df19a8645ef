import type { Page, Section } from '#modules/forms/index.ts'
import * as texts from './adult-texts.ts'
import type { Adult } from './adult-texts.ts'
import { monthYear, oneOf, pageOf, yesNo } from './ask.ts'
import { both, isAged, isOneOf } from './conditions.ts'
import { toCountHealth } from './why-texts.ts'
import { inCouple } from './you-questions.ts'

/** What is asked last, where it may still change something: nationality and health. */
export const detailsSection: Section = {
  id: 'details',
  title: { fr: 'Votre situation', 'fr-simple': 'Votre situation', en: 'Your situation', ar: 'وضعيتك' },
  steps: [
    pageOf({
      id: 'nationality-group',
      pictogram: 'globe',
      label: {
        fr: 'Quelle est votre nationalité ?',
        'fr-simple': 'De quel pays êtes-vous ?',
        en: 'What is your nationality?',
        ar: 'ما هي جنسيتك؟',
      },
      why: {
        fr: 'Quelques aides en dépendent. La plupart n’en dépendent pas.',
        'fr-simple': 'Quelques aides en dépendent.',
        en: 'A few benefits depend on it. Most do not.',
        ar: 'بعض المساعدات تتعلق بها. أغلبها لا.',
      },
      field: oneOf('nationality-groups'),
    }),
    pageOf({
      id: 'permit-since',
      pictogram: 'papers',
      visible: isOneOf('nationality-group', 'other'),
      label: {
        fr: 'Depuis quand avez-vous un titre de séjour qui permet de travailler ?',
        'fr-simple': 'Depuis quand avez-vous le droit de travailler ?',
        en: 'Since when have you had a permit that allows you to work?',
        ar: 'منذ متى لديك إقامة تسمح لك بالعمل؟',
      },
      hint: {
        fr: 'Le mois du premier titre. Exemple : 9 2019.',
        'fr-simple': 'Le mois et l’année. Exemple : 9 2019.',
        en: 'The month of the first one. Example: 9 2019.',
        ar: 'شهر أول إقامة. مثال: 9 2019.',
      },
      why: {
        fr: 'Quelques aides demandent cinq ans avec ce titre.',
        'fr-simple': 'Pour quelques aides, il faut cinq ans.',
        en: 'A few benefits ask for five years with it.',
        ar: 'بعض المساعدات تشترط خمس سنوات.',
      },
      field: monthYear,
    }),
    ...healthPages('my'),
    ...healthPages('partner'),
  ],
}

function healthPages(adult: Adult): readonly Page[] {
  const birth = adult === 'my' ? 'birth-date' : 'partner-birth'
  const isPartner = adult === 'partner'
  return [
    pageOf({
      id: `${adult}-disability`,
      pictogram: 'priority',
      ...(isPartner && { visible: inCouple }),
      label: texts.disabilityLabels[adult],
      why: toCountHealth,
      isHealth: true,
      field: oneOf('disabilities'),
    }),
    pageOf({
      id: `${adult}-restriction`,
      pictogram: 'priority',
      visible: isOneOf(`${adult}-disability`, 'from-50'),
      label: texts.restrictionLabels[adult],
      hint: {
        fr: 'Les mots sont « restriction substantielle et durable » (RSDAE).',
        'fr-simple': 'Cherchez le mot RSDAE sur la lettre.',
        en: 'The words are “restriction substantielle et durable” (RSDAE).',
        ar: 'ابحث عن كلمة RSDAE في الرسالة.',
      },
      why: toCountHealth,
      isHealth: true,
      field: yesNo,
    }),
    pageOf({
      id: `${adult}-unfit`,
      pictogram: 'priority',
      visible: isPartner ? both(inCouple, isAged(birth, 60)) : isAged(birth, 60),
      label: texts.unfitLabels[adult],
      why: toCountHealth,
      isHealth: true,
      field: yesNo,
    }),
  ]
}
