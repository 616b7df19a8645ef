import type { OptionList, Section } from '#modules/forms/index.ts'
import { eurosAMonth, oneOf, pageFromBank, pageOf, yesNo } from './ask.ts'
import { isOneOf } from './conditions.ts'
import { toCountHome } from './why-texts.ts'

const paysRent = isOneOf('housing', 'social-tenant', 'tenant', 'furnished-tenant', 'hostel')

/** Where she lives, and what it costs her. */
export const homeSection: Section = {
  id: 'home',
  title: { fr: 'Votre logement', 'fr-simple': 'Votre logement', en: 'Your home', ar: 'سكنك' },
  steps: [
    pageFromBank('home-commune', {
      pictogram: 'pin',
      why: toCountHome,
    }),
    pageOf({
      id: 'housing',
      pictogram: 'home',
      label: {
        fr: 'Quel est votre logement ?',
        'fr-simple': 'Où dormez-vous en ce moment ?',
        en: 'What is your housing situation?',
        ar: 'ما هو سكنك؟',
      },
      why: toCountHome,
      field: oneOf('housings'),
    }),
    pageOf({
      id: 'home-loan',
      pictogram: 'home',
      visible: isOneOf('housing', 'owner'),
      label: {
        fr: 'Remboursez-vous encore un crédit pour ce logement ?',
        'fr-simple': 'Payez-vous encore un crédit pour ce logement ?',
        en: 'Are you still paying back a loan for this home?',
        ar: 'هل ما زلت تسدد قرضا لهذا السكن؟',
      },
      why: toCountHome,
      field: yesNo,
    }),
    pageOf({
      id: 'rent-alone',
      pictogram: 'euro',
      visible: paysRent,
      label: {
        fr: 'Combien payez-vous de loyer par mois, sans les charges ?',
        'fr-simple': 'Combien coûte le loyer par mois, sans les charges ?',
        en: 'How much rent do you pay a month, without service charges?',
        ar: 'كم تدفع للإيجار في الشهر دون التكاليف؟',
      },
      hint: {
        fr: 'Il est sur la quittance : « loyer nu » ou « loyer hors charges ». Exemple : 450.',
        'fr-simple': 'Regardez la quittance. Exemple : 450.',
        en: 'It is on the rent receipt. Before any housing aid. Example: 450.',
        ar: 'تجده في وصل الإيجار. مثال: 450.',
      },
      why: toCountHome,
      field: eurosAMonth,
    }),
    pageOf({
      id: 'home-kind',
      pictogram: 'home',
      visible: isOneOf('housing', 'tenant', 'furnished-tenant', 'social-tenant'),
      label: {
        fr: 'Louez-vous tout le logement ?',
        'fr-simple': 'Louez-vous tout le logement ?',
        en: 'Do you rent the whole home?',
        ar: 'هل تستأجر المسكن كله؟',
      },
      why: toCountHome,
      field: oneOf('home-kinds'),
    }),
  ],
}

const housings: OptionList = {
  id: 'housings',
  options: [
    {
      code: 'social-tenant',
      label: {
        fr: 'Je loue un logement social (HLM)',
        'fr-simple': 'Je loue un logement HLM',
        en: 'I rent social housing (HLM)',
        ar: 'أستأجر سكنا اجتماعيا (HLM)',
      },
    },
    {
      code: 'tenant',
      label: {
        fr: 'Je loue un logement vide à un propriétaire privé',
        'fr-simple': 'Je loue un logement vide',
        en: 'I rent an unfurnished home from a private owner',
        ar: 'أستأجر سكنا فارغا من مالك خاص',
      },
    },
    {
      code: 'furnished-tenant',
      label: {
        fr: 'Je loue un logement meublé',
        'fr-simple': 'Je loue un logement avec des meubles',
        en: 'I rent a furnished home',
        ar: 'أستأجر سكنا مفروشا',
      },
    },
    {
      code: 'hostel',
      label: {
        fr: 'Je vis en foyer ou en résidence',
        'fr-simple': 'Je vis en foyer',
        en: 'I live in a hostel or a residence',
        ar: 'أسكن في مأوى أو إقامة',
      },
    },
    {
      code: 'owner',
      label: {
        fr: 'Je suis propriétaire',
        'fr-simple': 'Mon logement est à moi',
        en: 'I own my home',
        ar: 'أملك سكني',
      },
    },
    {
      code: 'hosted-free',
      label: {
        fr: 'Quelqu’un m’héberge, sans loyer',
        'fr-simple': 'J’habite chez quelqu’un',
        en: 'I live at somebody’s place, free of charge',
        ar: 'أسكن عند شخص مجانا',
      },
    },
    {
      code: 'homeless',
      label: {
        fr: 'Je n’ai pas de logement',
        'fr-simple': 'Je n’ai pas de logement',
        en: 'I have no home',
        ar: 'ليس لي سكن',
      },
    },
  ],
}

const homeKinds: OptionList = {
  id: 'home-kinds',
  options: [
    {
      code: 'whole',
      label: { fr: 'Oui, tout le logement', 'fr-simple': 'Oui', en: 'Yes, all of it', ar: 'نعم، كله' },
    },
    {
      code: 'shared',
      label: {
        fr: 'Non, une colocation',
        'fr-simple': 'Non, avec des colocataires',
        en: 'No, I share it with other tenants',
        ar: 'لا، مع مستأجرين آخرين',
      },
    },
    {
      code: 'room',
      label: {
        fr: 'Non, une chambre',
        'fr-simple': 'Non, une chambre',
        en: 'No, only a room',
        ar: 'لا، غرفة فقط',
      },
    },
  ],
}

/** The lists about the home. */
export const homeLists: readonly OptionList[] = [housings, homeKinds]
