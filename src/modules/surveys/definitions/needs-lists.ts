import type { LocalText } from '#kernel/language.ts'
import type { OptionList } from '#modules/forms/index.ts'

export const ages = listOf('ages', [
  [
    'under-26',
    { fr: 'Moins de 26 ans', 'fr-simple': 'Moins de 26 ans', en: 'Under 26', ar: 'أقل من 26 سنة' },
  ],
  ['26-59', { fr: 'De 26 à 59 ans', 'fr-simple': 'De 26 à 59 ans', en: '26 to 59', ar: 'من 26 إلى 59 سنة' }],
  ['60-74', { fr: 'De 60 à 74 ans', 'fr-simple': 'De 60 à 74 ans', en: '60 to 74', ar: 'من 60 إلى 74 سنة' }],
  ['75-up', { fr: '75 ans ou plus', 'fr-simple': '75 ans ou plus', en: '75 or over', ar: '75 سنة أو أكثر' }],
])

export const devices = listOf('devices', [
  [
    'smartphone',
    { fr: 'Un smartphone', 'fr-simple': 'Un téléphone avec internet', en: 'A smartphone', ar: 'هاتف ذكي' },
  ],
  ['computer', { fr: 'Un ordinateur', 'fr-simple': 'Un ordinateur', en: 'A computer', ar: 'حاسوب' }],
  ['tablet', { fr: 'Une tablette', 'fr-simple': 'Une tablette', en: 'A tablet', ar: 'جهاز لوحي' }],
  [
    'simple-phone',
    { fr: 'Un téléphone simple', 'fr-simple': 'Un téléphone simple', en: 'A basic phone', ar: 'هاتف بسيط' },
  ],
  ['printer', { fr: 'Une imprimante', 'fr-simple': 'Une imprimante', en: 'A printer', ar: 'طابعة' }],
  ['none', { fr: 'Aucun', 'fr-simple': 'Rien', en: 'None', ar: 'لا شيء' }, 'alone'],
])

export const access = listOf('access', [
  [
    'line',
    {
      fr: 'Oui, avec une box',
      'fr-simple': 'Oui, avec une box',
      en: 'Yes, with a line',
      ar: 'نعم، بخط ثابت',
    },
  ],
  [
    'phone-only',
    {
      fr: 'Seulement par le téléphone',
      'fr-simple': 'Avec le téléphone seulement',
      en: 'Only on my phone',
      ar: 'عبر الهاتف فقط',
    },
  ],
  ['no', { fr: 'Non', 'fr-simple': 'Non', en: 'No', ar: 'لا' }],
])

export const habits = listOf('habits', [
  ['daily', { fr: 'Tous les jours', 'fr-simple': 'Tous les jours', en: 'Every day', ar: 'كل يوم' }],
  [
    'weekly',
    { fr: 'Toutes les semaines', 'fr-simple': 'Toutes les semaines', en: 'Every week', ar: 'كل أسبوع' },
  ],
  ['seldom', { fr: 'Rarement', 'fr-simple': 'Pas souvent', en: 'Seldom', ar: 'نادرًا' }],
  ['never', { fr: 'Jamais', 'fr-simple': 'Jamais', en: 'Never', ar: 'أبدًا' }],
])

export const troubles = listOf('troubles', [
  [
    'no-device',
    {
      fr: 'Je n’ai pas d’appareil',
      'fr-simple': 'Je n’ai pas d’appareil',
      en: 'I have no device',
      ar: 'ليس لدي جهاز',
    },
  ],
  [
    'cost',
    { fr: 'C’est trop cher', 'fr-simple': 'C’est trop cher', en: 'It costs too much', ar: 'التكلفة مرتفعة' },
  ],
  [
    'know-how',
    {
      fr: 'Je ne sais pas faire',
      'fr-simple': 'Je ne sais pas faire',
      en: 'I do not know how',
      ar: 'لا أعرف كيف',
    },
  ],
  [
    'fear',
    {
      fr: 'J’ai peur de mal faire',
      'fr-simple': 'J’ai peur de mal faire',
      en: 'I am afraid of doing it wrong',
      ar: 'أخاف أن أخطئ',
    },
  ],
  [
    'reading',
    {
      fr: 'Lire est difficile',
      'fr-simple': 'Lire est difficile',
      en: 'Reading is difficult',
      ar: 'القراءة صعبة',
    },
  ],
  [
    'french',
    {
      fr: 'Le français est difficile',
      'fr-simple': 'Le français est difficile',
      en: 'French is difficult',
      ar: 'اللغة الفرنسية صعبة',
    },
  ],
  [
    'sight-hands',
    {
      fr: 'Voir ou utiliser mes mains',
      'fr-simple': 'Voir ou utiliser mes mains',
      en: 'Seeing, or using my hands',
      ar: 'النظر أو استعمال يدي',
    },
  ],
  ['nothing', { fr: 'Rien', 'fr-simple': 'Rien', en: 'Nothing', ar: 'لا شيء' }, 'alone'],
])

export const procedures = listOf('procedures', [
  ['health', { fr: 'Santé', 'fr-simple': 'Santé', en: 'Health', ar: 'الصحة' }],
  ['housing', { fr: 'Logement', 'fr-simple': 'Logement', en: 'Housing', ar: 'السكن' }],
  [
    'family',
    { fr: 'Caf et famille', 'fr-simple': 'Caf et famille', en: 'Family benefits', ar: 'الكاف والأسرة' },
  ],
  ['work', { fr: 'Emploi', 'fr-simple': 'Travail', en: 'Work', ar: 'العمل' }],
  ['taxes', { fr: 'Impôts', 'fr-simple': 'Impôts', en: 'Taxes', ar: 'الضرائب' }],
  [
    'papers',
    {
      fr: 'Papiers d’identité, titre de séjour',
      'fr-simple': 'Papiers d’identité',
      en: 'Identity papers, residence permit',
      ar: 'أوراق الهوية والإقامة',
    },
  ],
  ['other', { fr: 'Autre', 'fr-simple': 'Autre', en: 'Other', ar: 'غير ذلك' }],
])

export const helps = listOf('helps', [
  [
    'beside',
    {
      fr: 'Quelqu’un à côté de moi',
      'fr-simple': 'Quelqu’un à côté de moi',
      en: 'Somebody beside me',
      ar: 'شخص بجانبي',
    },
  ],
  [
    'workshop',
    {
      fr: 'Un atelier pour apprendre',
      'fr-simple': 'Un cours pour apprendre',
      en: 'A workshop to learn',
      ar: 'ورشة للتعلم',
    },
  ],
  [
    'home-visit',
    {
      fr: 'Une visite chez moi',
      'fr-simple': 'Une visite chez moi',
      en: 'A visit at my home',
      ar: 'زيارة في منزلي',
    },
  ],
  [
    'telephone',
    {
      fr: 'Une aide par téléphone',
      'fr-simple': 'Une aide par téléphone',
      en: 'Help by telephone',
      ar: 'مساعدة بالهاتف',
    },
  ],
  [
    'device',
    {
      fr: 'Un appareil prêté ou pas cher',
      'fr-simple': 'Un appareil pas cher',
      en: 'A device, lent or cheap',
      ar: 'جهاز معار أو رخيص',
    },
  ],
])

export const moments = listOf('moments', [
  ['morning', { fr: 'Le matin', 'fr-simple': 'Le matin', en: 'In the morning', ar: 'صباحًا' }],
  ['afternoon', { fr: 'L’après-midi', 'fr-simple': 'L’après-midi', en: 'In the afternoon', ar: 'بعد الظهر' }],
  ['evening', { fr: 'Le soir', 'fr-simple': 'Le soir', en: 'In the evening', ar: 'مساءً' }],
  ['saturday', { fr: 'Le samedi', 'fr-simple': 'Le samedi', en: 'On Saturday', ar: 'يوم السبت' }],
])

type Line = readonly [code: string, label: LocalText, exclusive?: 'alone']

function listOf(id: string, lines: readonly Line[]): OptionList {
  const options = lines.map(([code, label, alone]) => ({ code, label, ...(alone && { exclusive: true }) }))
  return { id, options }
}
