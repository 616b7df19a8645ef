import type { LocalText } from '#kernel/language.ts'
import type { Option, OptionList } from '#modules/forms/index.ts'

export const title: LocalText = {
  fr: 'Où j’en suis avec le numérique',
  'fr-simple': 'Ce que je sais faire sur internet',
  en: 'What I can do with digital tools',
  ar: 'ما أعرف القيام به رقميًا',
}

export const purpose: LocalText = {
  fr: 'Ce n’est pas un examen. Les réponses servent à choisir ce que l’on peut apprendre ensemble. Comptez 5 à 15 minutes. Vous pouvez vous arrêter et reprendre.',
  'fr-simple':
    'Ce n’est pas un examen. Vos réponses nous aident à choisir quoi apprendre. Cela dure 5 à 15 minutes. Vous pouvez faire une pause.',
  en: 'This is not an exam. The answers help us choose what we can learn together. It takes 5 to 15 minutes. You can stop and come back.',
  ar: 'هذا ليس امتحانًا. تساعدنا الإجابات على اختيار ما يمكن أن نتعلمه معًا. يستغرق ذلك من 5 إلى 15 دقيقة. يمكنك التوقف والعودة لاحقًا.',
}

export const whyWeAsk: LocalText = {
  fr: 'Pour savoir quoi vous proposer. Il n’y a pas de mauvaise réponse.',
  'fr-simple': 'Pour vous proposer la bonne aide. Toutes les réponses sont bonnes.',
  en: 'To know what to offer you. There is no wrong answer.',
  ar: 'لنعرف ماذا نقترح عليك. لا توجد إجابة خاطئة.',
}

export const resultTitle: LocalText = {
  fr: 'Voici où vous en êtes',
  'fr-simple': 'Voici ce que vous savez faire',
  en: 'Here is where you are',
  ar: 'هذا هو مستواك',
}

/** The three answers of "can you…?". */
export const canDo: OptionList = {
  id: 'can-do',
  options: [
    {
      code: 'alone',
      score: 2,
      pictogram: 'check',
      label: {
        fr: 'Oui, sans aide',
        'fr-simple': 'Oui, sans aide',
        en: 'Yes, without help',
        ar: 'نعم، دون مساعدة',
      },
    },
    {
      code: 'with-help',
      score: 1,
      pictogram: 'family',
      label: {
        fr: 'Oui, avec un peu d’aide',
        'fr-simple': 'Oui, avec de l’aide',
        en: 'Yes, with some help',
        ar: 'نعم، بقليل من المساعدة',
      },
    },
    {
      code: 'no',
      score: 0,
      pictogram: 'hand',
      label: {
        fr: 'Non, pas encore',
        'fr-simple': 'Non, pas encore',
        en: 'No, not yet',
        ar: 'لا، ليس بعد',
      },
    },
  ],
}

export const notSure: Option = {
  code: 'not-sure',
  score: 0,
  label: { fr: 'Je ne sais pas', 'fr-simple': 'Je ne sais pas', en: 'I do not know', ar: 'لا أعرف' },
}
