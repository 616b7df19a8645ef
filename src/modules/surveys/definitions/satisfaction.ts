import type { LocalText } from '#kernel/language.ts'
import type { Definition, OptionList, Page } from '#modules/forms/index.ts'
import { anonymous, choose, note, optional, page, thanks, yesPartlyNo } from './asking.ts'

/** A minute after a visit. Nobody knows who answers: the questions core to public services, and what was hard. */
export const satisfaction: Definition = {
  format: 1,
  id: 'satisfaction',
  kind: 'questionnaire',
  languages: ['fr', 'fr-simple', 'en', 'ar'],
  title: {
    fr: 'Votre avis sur votre visite',
    'fr-simple': 'Votre avis sur votre visite',
    en: 'Your opinion of your visit',
    ar: 'رأيك في زيارتك',
  },
  purpose: {
    fr: 'Huit questions, deux minutes. Personne ne saura que c’est vous. Vous pouvez passer une question.',
    'fr-simple': 'Il y a 8 questions. Personne ne saura que c’est vous. Vous pouvez passer une question.',
    en: 'Eight questions, two minutes. Nobody will know it is you. You can skip any question.',
    ar: 'ثمانية أسئلة في دقيقتين. لن يعرف أحد أنك من أجاب. يمكنك تخطي أي سؤال.',
  },
  policies: anonymous,
  lists: [yesPartlyNo, ease(), waiting(), hardThings()],
  sections: [
    {
      id: 'visit',
      title: { fr: 'Votre visite', 'fr-simple': 'Votre visite', en: 'Your visit', ar: 'زيارتك' },
      steps: [result(), easy(), clear(), waited(), welcomed(), hard(), recommend(), remark()],
    },
  ],
  rules: [],
  results: [thanks],
}

function result(): Page {
  return choose('obtained', yesPartlyNo.id, {
    fr: 'Avez-vous eu ce que vous veniez chercher ?',
    'fr-simple': 'Avez-vous eu ce que vous vouliez ?',
    en: 'Did you get what you came for?',
    ar: 'هل حصلت على ما جئت من أجله؟',
  })
}

function easy(): Page {
  return choose('ease', 'ease', {
    fr: 'Est-ce que c’était facile ?',
    'fr-simple': 'Était-ce facile ?',
    en: 'Was it easy?',
    ar: 'هل كان الأمر سهلًا؟',
  })
}

function clear(): Page {
  return choose('clear-words', yesPartlyNo.id, {
    fr: 'Avez-vous compris les mots employés ?',
    'fr-simple': 'Avez-vous compris les mots ?',
    en: 'Did you understand the words used?',
    ar: 'هل فهمت الكلمات المستعملة؟',
  })
}

function waited(): Page {
  return choose('waiting', 'waiting', {
    fr: 'Comment était l’attente ?',
    'fr-simple': 'Avez-vous attendu longtemps ?',
    en: 'How was the wait?',
    ar: 'كيف كان الانتظار؟',
  })
}

function welcomed(): Page {
  return choose('welcomed', yesPartlyNo.id, {
    fr: 'Vous a-t-on bien accueilli ?',
    'fr-simple': 'Vous a-t-on bien accueilli ?',
    en: 'Were you made welcome?',
    ar: 'هل استُقبلت جيدًا؟',
  })
}

function hard(): Page {
  return page(
    optional('hard', {
      label: {
        fr: 'Qu’est-ce qui a été difficile ?',
        'fr-simple': 'Quoi était difficile ?',
        en: 'What was difficult?',
        ar: 'ما الذي كان صعبًا؟',
      },
      field: { type: 'several-choices', list: 'hard-things' },
    }),
  )
}

function recommend(): Page {
  return page(
    optional('recommend', {
      label: {
        fr: 'Conseilleriez-vous ce lieu à quelqu’un que vous aimez bien ?',
        'fr-simple': 'Direz-vous à vos amis de venir ici ?',
        en: 'Would you recommend this place to somebody you like?',
        ar: 'هل تنصح شخصًا تحبه بهذا المكان؟',
      },
      field: { type: 'recommendation' },
    }),
  )
}

function remark(): Page {
  return note('remark', {
    fr: 'Une idée, une remarque ?',
    'fr-simple': 'Avez-vous une idée ?',
    en: 'An idea, a remark?',
    ar: 'هل لديك فكرة أو ملاحظة؟',
  })
}

function ease(): OptionList {
  return listOf('ease', [
    ['very-easy', 4, { fr: 'Très facile', 'fr-simple': 'Très facile', en: 'Very easy', ar: 'سهل جدًا' }],
    ['easy', 3, { fr: 'Plutôt facile', 'fr-simple': 'Facile', en: 'Rather easy', ar: 'سهل إلى حد ما' }],
    ['hard', 2, { fr: 'Plutôt difficile', 'fr-simple': 'Difficile', en: 'Rather hard', ar: 'صعب إلى حد ما' }],
    ['very-hard', 1, { fr: 'Très difficile', 'fr-simple': 'Très difficile', en: 'Very hard', ar: 'صعب جدًا' }],
  ])
}

function waiting(): OptionList {
  return listOf('waiting', [
    ['short', 3, { fr: 'Courte', 'fr-simple': 'Non', en: 'Short', ar: 'قصيرًا' }],
    ['fair', 2, { fr: 'Acceptable', 'fr-simple': 'Un peu', en: 'Acceptable', ar: 'مقبولًا' }],
    ['long', 1, { fr: 'Trop longue', 'fr-simple': 'Oui, trop longtemps', en: 'Too long', ar: 'طويلًا جدًا' }],
  ])
}

function hardThings(): OptionList {
  const things: readonly (readonly [string, LocalText])[] = [
    ['waiting', { fr: 'L’attente', 'fr-simple': 'L’attente', en: 'The wait', ar: 'الانتظار' }],
    ['words', { fr: 'Les mots', 'fr-simple': 'Les mots', en: 'The words', ar: 'الكلمات' }],
    ['language', { fr: 'La langue', 'fr-simple': 'La langue', en: 'The language', ar: 'اللغة' }],
    [
      'papers',
      {
        fr: 'Les papiers à apporter',
        'fr-simple': 'Les papiers',
        en: 'The papers to bring',
        ar: 'الأوراق المطلوبة',
      },
    ],
    ['internet', { fr: 'Le numérique', 'fr-simple': 'Internet', en: 'Digital tools', ar: 'الأدوات الرقمية' }],
    ['coming', { fr: 'Venir jusqu’ici', 'fr-simple': 'Venir ici', en: 'Getting here', ar: 'الوصول إلى هنا' }],
  ]
  const nothing = { fr: 'Rien', 'fr-simple': 'Rien', en: 'Nothing', ar: 'لا شيء' }
  return {
    id: 'hard-things',
    options: [
      ...things.map(([code, label]) => ({ code, label })),
      { code: 'nothing', label: nothing, exclusive: true },
    ],
  }
}

function listOf(id: string, options: readonly (readonly [string, number, LocalText])[]): OptionList {
  return { id, options: options.map(([code, score, label]) => ({ code, score, label })) }
}
