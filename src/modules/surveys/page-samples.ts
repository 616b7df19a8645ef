import { toDay } from '#kernel/day.ts'
import type { OrganisationId } from '#kernel/ids.ts'
import type { Change, ChangeId } from './changes/change.ts'
import { satisfaction } from './definitions/satisfaction.ts'
import type { CommentId, Consultation, ConsultationId, Idea, IdeaId } from './ideas/consultation.ts'
import { itemsOf } from './results/item.ts'
import { resultsOf } from './results/results.ts'
import { fixedWords } from './say.ts'
import { type PlaceId, type Survey, type SurveyId, ways } from './survey.ts'
import type { Text, TextId, ThemeId } from './texts/text-store.ts'

export const id = (last: number): string => `018f0000-0000-7000-8000-${String(last).padStart(12, '0')}`
export const today = toDay('2026-03-03')
export const requestId = id(99)

export const survey: Survey = {
  id: id(1) as SurveyId,
  organisationId: id(2) as OrganisationId,
  code: '7F3K92QX',
  formId: satisfaction.id,
  title: 'Votre avis sur votre visite',
  ways,
  places: [
    { id: id(3) as PlaceId, name: 'Accueil' },
    { id: id(4) as PlaceId, name: 'Médiathèque' },
  ],
  opensOn: toDay('2026-02-01'),
  closesOn: toDay('2026-04-30'),
  openedBy: undefined,
  closedAt: undefined,
}
export const closed: Survey = {
  ...survey,
  id: id(5) as SurveyId,
  title: 'Votre avis, en automne',
  closesOn: toDay('2025-12-31'),
}

export const items = itemsOf([satisfaction], fixedWords)

type Made = Parameters<typeof resultsOf>[0]['responses'][number]

// Sixty responses made by rule: enough of each to be shown, but for what « small » hides.
function made(index: number, small: boolean): Made {
  const often = index % 3 === 0 ? 'partly' : 'yes'
  const answers = new Map<string, readonly string[]>([
    ['obtained', [small && index < 3 ? 'no' : often]],
    ['ease', [index % 2 === 0 ? 'easy' : 'very-easy']],
    ['waiting', [index % 4 === 0 ? 'long' : 'fair']],
    ['hard', index % 3 === 0 ? ['waiting', 'papers'] : ['nothing']],
    ['recommend', [String(6 + (index % 5))]],
    ...(index % 6 === 0 ? [['remark', ['given']] as const] : []),
  ])
  return {
    since: toDay(index % 2 === 0 ? '2026-02-02' : '2026-03-02'),
    way: index % 3 === 0 ? 'kiosk' : 'poster',
    placeId: undefined,
    answers,
  }
}

export function results(small: boolean, month?: string): ReturnType<typeof resultsOf> {
  const responses = Array.from({ length: 60 }, (_, index) => made(index, small))
  return resultsOf({ items, responses, ...(month === undefined ? {} : { dimension: 'month', code: month }) })
}

export const theme = { id: id(6) as ThemeId, name: 'Attente' }

export const texts: readonly Text[] = [
  {
    id: id(7) as TextId,
    question: 'remark',
    words: 'L’attente était longue le mardi matin.',
    themeId: theme.id,
    hidden: undefined,
  },
  {
    id: id(8) as TextId,
    question: 'remark',
    words: 'Monsieur D. du premier étage est impoli.',
    themeId: undefined,
    hidden: { because: 'nomme quelqu’un', on: today },
  },
  {
    id: id(9) as TextId,
    question: 'remark',
    words: 'الاستقبال جيد جدًا.',
    themeId: undefined,
    hidden: undefined,
  },
]

export const change: Change = {
  id: id(10) as ChangeId,
  said: { fr: 'L’attente est longue le mardi.', ar: 'الانتظار طويل يوم الثلاثاء.' },
  done: { fr: 'Un guichet de plus est ouvert le mardi matin.', ar: 'فُتح شباك إضافي صباح الثلاثاء.' },
  doneOn: toDay('2026-02-10'),
  from: { kind: 'survey', surveyId: closed.id },
  publishedAt: new Date('2026-02-11T09:00:00Z'),
  withdrawnAt: undefined,
}
export const draft: Change = { ...change, id: id(11) as ChangeId, publishedAt: undefined }
export const nowhere = { way: '', place: '', back: '' }

export const consultation: Consultation = {
  id: id(20) as ConsultationId,
  organisationId: survey.organisationId,
  code: '9K2M7F3Q',
  question: { fr: 'Que changer dans le hall ?', ar: 'ماذا نغيّر في القاعة؟' },
  opensOn: toDay('2026-02-01'),
  closesOn: undefined,
  closedAt: undefined,
}

export const idea: Idea = {
  id: id(21) as IdeaId,
  words: 'Des chaises plus hautes.',
  typedBy: 'resident',
  state: 'public',
  because: undefined,
  votes: 7,
  comments: [
    {
      id: id(22) as CommentId,
      ideaId: id(21) as IdeaId,
      words: 'Et une table pour écrire.',
      typedBy: 'resident',
      state: 'public',
      because: undefined,
    },
  ],
}
