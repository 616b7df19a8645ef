import type { Item } from './item.ts'

/** Accounts and passwords. */
export const accountItems: readonly Item[] = [
  {
    id: 'account-sign-in',
    skill: 'account',
    difficulty: 'middle',
    label: {
      fr: 'Savez-vous entrer dans un compte avec un mot de passe ?',
      'fr-simple': 'Savez-vous entrer dans un compte avec un mot de passe ?',
      en: 'Can you sign in to an account with a password?',
      ar: 'هل تعرف كيف تدخل إلى حساب بكلمة مرور؟',
    },
    inspiredBy: 'digcomp-2.6',
  },
  {
    id: 'account-which',
    skill: 'account',
    difficulty: 'easy',
    label: {
      fr: 'Savez-vous quels comptes vous avez : Caf, Ameli, impôts… ?',
      'fr-simple': 'Savez-vous quels comptes vous avez sur internet ?',
      en: 'Do you know which accounts you have: Caf, Ameli, taxes…?',
      ar: 'هل تعرف ما هي حساباتك: الكاف، التأمين الصحي، الضرائب…؟',
    },
    inspiredBy: 'coop-topics',
  },
  {
    id: 'account-keep',
    skill: 'account',
    difficulty: 'easy',
    label: {
      fr: 'Retrouvez-vous vos mots de passe quand il les faut ?',
      'fr-simple': 'Trouvez-vous vos mots de passe quand il les faut ?',
      en: 'Can you find your passwords when you need them?',
      ar: 'هل تجد كلمات مرورك عندما تحتاج إليها؟',
    },
    inspiredBy: 'cnil-passwords',
  },
  {
    id: 'account-forgotten',
    skill: 'account',
    difficulty: 'hard',
    label: {
      fr: 'Savez-vous changer un mot de passe que vous avez oublié ?',
      'fr-simple': 'Savez-vous changer un mot de passe oublié ?',
      en: 'Can you reset a password you have forgotten?',
      ar: 'هل تعرف كيف تغيّر كلمة مرور نسيتها؟',
    },
    inspiredBy: 'digcomp-2.6',
  },
  {
    id: 'account-strong',
    skill: 'account',
    difficulty: 'hard',
    label: {
      fr: 'Lequel de ces mots de passe est le plus sûr ?',
      'fr-simple': 'Quel mot de passe protège le mieux ?',
      en: 'Which of these passwords is the safest?',
      ar: 'أي كلمة من كلمات المرور هذه هي الأكثر أمانًا؟',
    },
    situation: [
      {
        code: 'birth-date',
        right: false,
        label: {
          fr: 'Ma date de naissance',
          'fr-simple': 'Ma date de naissance',
          en: 'My date of birth',
          ar: 'تاريخ ميلادي',
        },
      },
      {
        code: 'several-words',
        right: true,
        label: {
          fr: 'Quatre mots qui ne vont pas ensemble',
          'fr-simple': 'Quatre mots choisis au hasard',
          en: 'Four words that do not go together',
          ar: 'أربع كلمات لا علاقة بينها',
        },
      },
      {
        code: 'same-everywhere',
        right: false,
        label: {
          fr: 'Le même que pour mes autres comptes',
          'fr-simple': 'Le même mot de passe partout',
          en: 'The same as for my other accounts',
          ar: 'نفس كلمة مرور حساباتي الأخرى',
        },
      },
    ],
    inspiredBy: 'cnil-passwords',
  },
]
