import { expect, test } from 'vitest'
import { toDay } from '#kernel/day.ts'
import { languages } from '#kernel/language.ts'
import {
  againToContest,
  blocked,
  call,
  css,
  followed,
  receipt,
  refused,
  sent,
  ticked,
  today,
} from '../page-samples.tsx'
import { paperLanguage } from './paper-language.ts'
import { remindersOf } from './reminder.ts'
import { tellReminders } from './say-reminder.ts'

test('what has a day comes first, the nearest on top, then what is to be done soon', () => {
  const promised = {
    kind: 'call-back-planned',
    on: toDay('2026-03-05'),
    note: undefined,
    agentId: undefined,
  } as const
  const procedures = [css(), css(...sent, receipt, ...refused), followed('rsa-claim', [promised])]
  expect(remindersOf(procedures, today).map(({ about, on }) => [about, on])).toEqual([
    ['weCallYou', '2026-03-05'],
    ['contestBefore', '2026-05-02'],
    ['bringDocuments', undefined],
    ['bringDocuments', undefined],
  ])
})

test('a remedy to send, and what to bring for it, are one errand with one last day', () => {
  const again = [...sent, receipt, ...refused, againToContest]
  const ready = remindersOf([css(...again)], today)
  expect(ready).toMatchObject([{ about: 'sendBefore', on: '2026-05-02', isLastDay: true }])
  const unready = remindersOf([css(...again, { kind: 'document-unticked', document: 'tax-notice' })], today)
  expect(unready).toMatchObject([{ about: 'bringDocuments', on: '2026-05-02', isLastDay: true }])
})

test('what waits for the body, or has ended well, asks nothing of her', () => {
  const granted = { kind: 'outcome-recorded', on: today, outcome: 'granted', note: undefined } as const
  expect(remindersOf([css(...sent, receipt), css(...sent, granted)], today)).toEqual([])
})

test('a day is told two weeks before, a call the day before', () => {
  const [reminder] = remindersOf([css(...sent, receipt, ...refused)], today)
  expect(reminder).toMatchObject({ tellFrom: '2026-04-18', isLastDay: true })
})

test('the last day to contest is said whole, with its weekday, in her language', () => {
  const procedures = [css(...sent, receipt, ...refused)]
  const whens = languages.map(
    (language) => tellReminders(procedures, { language, today, isDiscreet: false })[0]?.when,
  )
  expect(whens).toEqual([
    'Jusqu’au samedi 2 mai 2026 inclus',
    'Dernier jour\u00a0: le samedi 2 mai 2026',
    expect.stringContaining('2 May 2026'),
    expect.stringMatching(/2026/),
  ])
})

test('what to bring is listed in her language', () => {
  const [told] = tellReminders([css()], { language: 'ar', today, isDiscreet: false })
  expect(told?.title).toMatch(/CSS/)
  expect(told?.documents.length).toBeGreaterThan(0)
  expect(told?.documents.every((label) => /\p{Script=Arabic}/u.test(label))).toBe(true)
})

test('a discreet page names neither the procedure, nor the body, nor a document, nor why', () => {
  const procedures = [css(), css(...sent, receipt, ...refused), css(ticked, blocked), css(ticked, call)]
  for (const language of languages) {
    const told = tellReminders(procedures, { language, today, isDiscreet: true })
    const said = JSON.stringify(
      told.map(({ title, when, what, documents }) => [title, when, what, documents]),
    )
    expect(told.length).toBeGreaterThan(2)
    for (const one of procedures) {
      for (const word of [
        one.title,
        one.bodyName,
        'CSS',
        'CPAM',
        ...one.documents.map(({ label }) => label),
      ]) {
        expect(said).not.toContain(word)
      }
    }
    expect(said).not.toMatch(/accord|disagree|lettre|letter/)
  }
})

test.each([
  [['ar'], [], [], 'ar'],
  [['ary'], [], [], 'ar'],
  [['fr'], [], ['easy-reading'], 'fr-simple'],
  [['bm', 'fr'], [], [], 'fr'],
  [['bm'], ['en'], [], 'en'],
  [[], undefined, [], 'fr'],
] as const)(
  'speaking %j and reading %j, with %j, the page is in %s',
  (...[spoken, read, needs, language]) => {
    expect(paperLanguage({ spoken, read, needs })).toBe(language)
  },
)
