import type { LocalText } from '#kernel/language.ts'
import type { Definition, OptionList, Page } from '#modules/forms/index.ts'
import { anonymous, choose, note, optional, page, thanks } from './asking.ts'
import { access, ages, devices, habits, helps, moments, procedures, troubles } from './needs-lists.ts'

/** What people of the commune would need: equipment, difficulties, what they gave up, and what would help first. */
export const needs: Definition = {
  format: 1,
  id: 'besoins-numeriques',
  kind: 'questionnaire',
  languages: ['fr', 'fr-simple', 'en', 'ar'],
  title: {
    fr: 'Vos besoins avec le numérique',
    'fr-simple': 'Vos besoins avec internet',
    en: 'What you need with digital tools',
    ar: 'احتياجاتك الرقمية',
  },
  purpose: {
    fr: 'Cinq minutes pour dire ce qui vous aiderait. Personne ne saura que c’est vous. Vous pouvez passer une question.',
    'fr-simple':
      'Dites ce qui vous aiderait. Personne ne saura que c’est vous. Vous pouvez passer une question.',
    en: 'Five minutes to say what would help you. Nobody will know it is you. You can skip any question.',
    ar: 'خمس دقائق لتقول ما الذي قد يساعدك. لن يعرف أحد أنك من أجاب. يمكنك تخطي أي سؤال.',
  },
  policies: anonymous,
  lists: [ages, devices, access, habits, troubles, procedures, helps, moments],
  sections: [
    {
      id: 'today',
      title: { fr: 'Aujourd’hui', 'fr-simple': 'Aujourd’hui', en: 'Today', ar: 'اليوم' },
      steps: [age(), equipment(), home(), often(), difficult()],
    },
    {
      id: 'rights',
      title: { fr: 'Vos démarches', 'fr-simple': 'Vos démarches', en: 'Your procedures', ar: 'معاملاتك' },
      steps: [gaveUp(), whichGivenUp()],
    },
    {
      id: 'help',
      title: {
        fr: 'Ce qui aiderait',
        'fr-simple': 'Ce qui aide',
        en: 'What would help',
        ar: 'ما الذي يساعد',
      },
      steps: [wanted(), when(), remark()],
    },
  ],
  rules: [],
  results: [thanks],
}

function age(): Page {
  return choose('age', ages.id, {
    fr: 'Quel âge avez-vous ?',
    'fr-simple': 'Quel âge avez-vous ?',
    en: 'How old are you?',
    ar: 'كم عمرك؟',
  })
}

function equipment(): Page {
  return several('devices', devices, {
    fr: 'Quels appareils avez-vous ?',
    'fr-simple': 'Quels appareils avez-vous ?',
    en: 'Which devices do you have?',
    ar: 'ما الأجهزة التي لديك؟',
  })
}

function home(): Page {
  return choose('access', access.id, {
    fr: 'Avez-vous internet chez vous ?',
    'fr-simple': 'Avez-vous internet chez vous ?',
    en: 'Do you have internet at home?',
    ar: 'هل لديك إنترنت في المنزل؟',
  })
}

function often(): Page {
  return choose('habit', habits.id, {
    fr: 'Utilisez-vous internet souvent ?',
    'fr-simple': 'Allez-vous souvent sur internet ?',
    en: 'How often do you use the internet?',
    ar: 'كم مرة تستعمل الإنترنت؟',
  })
}

function difficult(): Page {
  return several('troubles', troubles, {
    fr: 'Qu’est-ce qui vous gêne ?',
    'fr-simple': 'Quoi est difficile pour vous ?',
    en: 'What gets in your way?',
    ar: 'ما الذي يعيقك؟',
  })
}

function gaveUp(): Page {
  return page(
    optional('gave-up', {
      label: {
        fr: 'Cette année, avez-vous laissé tomber une démarche ?',
        'fr-simple': 'Avez-vous arrêté une démarche cette année ?',
        en: 'This year, did you give up on a procedure?',
        ar: 'هل تخليت عن معاملة ما هذا العام؟',
      },
      field: { type: 'yes-no' },
    }),
  )
}

// Asked only of who said yes: an unknown would show it, so the answer must be known and yes.
function whichGivenUp(): Page {
  const saidYes: Page['visible'] = {
    op: 'and',
    of: [
      { op: 'is-known', of: { op: 'answer', question: 'gave-up' } },
      { op: 'answer', question: 'gave-up' },
    ],
  }
  return {
    ...several('which-given-up', procedures, {
      fr: 'Laquelle ou lesquelles ?',
      'fr-simple': 'Quelles démarches ?',
      en: 'Which ones?',
      ar: 'أي معاملات؟',
    }),
    visible: saidYes,
  }
}

function wanted(): Page {
  return page(
    optional('wanted', {
      label: {
        fr: 'Qu’est-ce qui vous aiderait le plus ?',
        'fr-simple': 'Quoi vous aiderait le plus ?',
        en: 'What would help you most?',
        ar: 'ما الذي يساعدك أكثر؟',
      },
      hint: {
        fr: 'Mettez 1 à ce qui compte le plus.',
        'fr-simple': 'Mettez 1 à ce qui aide le plus.',
        en: 'Put 1 on what matters most.',
        ar: 'ضع 1 أمام الأهم.',
      },
      field: { type: 'ranking', list: helps.id },
    }),
  )
}

function when(): Page {
  return several('moments', moments, {
    fr: 'Quand pourriez-vous venir ?',
    'fr-simple': 'Quand pouvez-vous venir ?',
    en: 'When could you come?',
    ar: 'متى يمكنك أن تأتي؟',
  })
}

function remark(): Page {
  return note('remark', {
    fr: 'Voulez-vous ajouter quelque chose ?',
    'fr-simple': 'Voulez-vous ajouter quelque chose ?',
    en: 'Would you like to add something?',
    ar: 'هل تريد إضافة شيء؟',
  })
}

function several(id: string, { id: list }: OptionList, label: LocalText): Page {
  return page(optional(id, { label, field: { type: 'several-choices', list } }))
}
