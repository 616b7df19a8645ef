import { expect, test } from 'vitest'
import { toDay } from '#kernel/day.ts'
import { languages } from '#kernel/language.ts'
import { catalogue, findCatalogued } from '../catalogue/catalogue.ts'
import { type FollowedProcedure, stateOf } from '../procedure.ts'
import { nextThingToDo } from '../steps/next-thing.ts'
import { blockers, type Happening } from '../steps/procedure-step.ts'
import { replaySteps } from '../steps/replay-steps.ts'
import { inOrderOfTelling, sayProcedure } from './say-procedure.ts'

const day = toDay
const ticked: Happening = { kind: 'document-ticked', document: 'tax-notice' }
const sent: Happening = { kind: 'sent', on: day('2026-03-03'), way: 'online', mode: 'avec' }
const receipt: Happening = { kind: 'receipt-recorded', receipt: 'R 1' }
const answerBefore = deadline('2026-05-03', 'answer-expected')
const granted = outcome('granted', '2026-04-10')
const refused = outcome('refused', '2026-04-10')
const blocked = block('body-silent')
const callOn9: Happening = {
  kind: 'call-back-planned',
  on: day('2026-03-09'),
  note: undefined,
  agentId: undefined,
}

test.each<[string, readonly Happening[], string, string, string]>([
  ['just opened', [], '2026-03-03', 'preparing', 'prepare-documents'],
  ['its one document ticked', [ticked], '2026-03-03', 'ready-to-send', 'send'],
  [
    'its one document of no use',
    [{ ...ticked, kind: 'document-not-needed' }],
    '2026-03-03',
    'ready-to-send',
    'send',
  ],
  [
    'the tick taken away',
    [ticked, { ...ticked, kind: 'document-unticked' }],
    '2026-03-03',
    'preparing',
    'prepare-documents',
  ],
  ['sent without a receipt', [sent, answerBefore], '2026-03-03', 'sent', 'record-receipt'],
  ['sent with its receipt', [sent, answerBefore, receipt], '2026-03-03', 'sent', 'wait'],
  ['on the last day of the delay', [sent, answerBefore, receipt], '2026-05-03', 'sent', 'wait'],
  ['the day after the delay', [sent, answerBefore, receipt], '2026-05-04', 'answer-late', 'ask-for-news'],
  ['sent to a body without a known delay', [sent, receipt], '2027-03-03', 'sent', 'wait'],
  ['sent though a document is missing', [sent, receipt], '2026-03-04', 'sent', 'wait'],
  ['blocked before it is sent', [ticked, blocked], '2026-03-05', 'blocked', 'unblock'],
  ['blocked and late', [sent, answerBefore, blocked], '2026-06-01', 'blocked', 'unblock'],
  [
    'freed again',
    [ticked, blocked, { kind: 'unblocked', note: undefined }],
    '2026-03-05',
    'ready-to-send',
    'send',
  ],
  ['granted', [sent, granted], '2026-06-01', 'granted', 'nothing'],
  ['granted while blocked', [sent, blocked, granted], '2026-06-01', 'granted', 'nothing'],
  [
    'refused, the delay running',
    [sent, refused, deadline('2026-06-10', 'remedy')],
    '2026-06-10',
    'refused',
    'contest',
  ],
  [
    'refused, the delay over',
    [sent, refused, deadline('2026-06-10', 'remedy')],
    '2026-06-11',
    'refused',
    'nothing',
  ],
  ['refused, the delay on the letter', [sent, refused], '2026-12-01', 'refused', 'contest'],
  ['closed', [outcome('closed', '2026-03-03')], '2026-03-03', 'closed', 'nothing'],
  ['abandoned', [outcome('abandoned', '2026-03-03')], '2026-03-03', 'closed', 'nothing'],
  ['reopened', [sent, receipt, refused, { kind: 'reopened', note: undefined }], '2026-04-20', 'sent', 'wait'],
  ['a call promised for tomorrow', [ticked, callOn9], '2026-03-08', 'ready-to-send', 'send'],
  ['a call promised for today', [ticked, callOn9], '2026-03-09', 'ready-to-send', 'call-back'],
  [
    'a call promised and made',
    [ticked, callOn9, { kind: 'call-back-done', callBack: 2, note: undefined }],
    '2026-03-20',
    'ready-to-send',
    'send',
  ],
])('%s', (_, ...[happenings, today, state, next]) => {
  const procedure = css(...happenings)
  expect(stateOf(procedure, day(today))).toBe(state)
  expect(nextThingToDo(procedure, day(today))).toBe(next)
})

test.each<[readonly Happening[], string, string]>([
  [[], '2026-03-03', 'il manque un document. Apportez au guichet ce qui manque.'],
  [
    [sent, answerBefore],
    '2026-03-04',
    'demande envoyée le 3 mars, réponse attendue avant le 3 mai. Rien à faire pour l’instant.',
  ],
  [[sent], '2026-03-04', 'demande envoyée le 3 mars. Rien à faire pour l’instant.'],
  [
    [sent, answerBefore],
    '2027-01-04',
    'demande envoyée le 3 mars 2026, la réponse devait arriver avant le 3 mai 2026. Venez nous voir : nous demanderons des nouvelles ensemble.',
  ],
  [
    [refused, deadline('2026-06-01', 'remedy')],
    '2026-04-11',
    'demande refusée le 10 avril. Si vous n’êtes pas d’accord, venez nous voir avant le 1er juin.',
  ],
  [
    [granted, deadline('2027-01-10', 'renewal')],
    '2026-04-11',
    'demande acceptée le 10 avril. Plus rien à faire. À redemander avant le 10 janvier 2027.',
  ],
  [
    [ticked, deadline('2026-03-20', 'send-before')],
    '2026-03-20',
    'tout est prêt, il reste à envoyer la demande. Venez l’envoyer avec nous. À envoyer avant le 20 mars.',
  ],
  [
    [ticked, deadline('2026-03-20', 'send-before')],
    '2026-03-21',
    'tout est prêt, il reste à envoyer la demande. Venez l’envoyer avec nous. La date limite était le 20 mars : venez vite nous voir.',
  ],
])('%o on %s is told as a sentence', (happenings, today, told) => {
  const { text } = sayProcedure('fr', css(...happenings), day(today))
  expect(text.replaceAll('\u00a0', ' ')).toBe(`Renouveler la Complémentaire santé solidaire (CSS) : ${told}`)
})

test('it is her turn when she must bring, send, ask or contest, and not while the body has it', () => {
  const turns = [[], [ticked], [sent, answerBefore], [refused], [granted]].map(
    (happenings) => sayProcedure('fr', css(...happenings), day('2026-04-11')).mustAct,
  )
  expect(turns).toEqual([true, true, false, true, false])
})

test('what she must do is told first, what has ended last', () => {
  const [waiting, ended, hers] = [css(sent), css(granted), css()]
  expect(inOrderOfTelling([ended, waiting, hers], day('2026-04-11'))).toEqual([hers, waiting, ended])
})

test('every situation is a whole sentence in every language', () => {
  const situations = [
    [],
    [ticked],
    [sent],
    [sent, answerBefore],
    [granted],
    [refused],
    [refused, deadline('2026-04-30', 'remedy')],
    ...blockers.map((blocker) => [block(blocker)]),
    ...(['appointment', 'renewal', 'other', 'send-before'] as const).map((why) => [
      deadline('2026-12-20', why),
    ]),
  ]
  for (const language of languages) {
    const told = situations.map(
      (happenings) => sayProcedure(language, css(...happenings), day('2026-05-20')).text,
    )
    expect(told.filter((text) => /[{}]|undefined|\.\.|\. $/.test(text))).toEqual([])
    expect(told.filter((text) => !text.endsWith('.'))).toEqual([])
  }
})

test('Arabic is told in Arabic letters, but for the names of bodies and of the procedure', () => {
  const { news, toDo } = sayProcedure('ar', css(sent, answerBefore), day('2026-03-04'))
  expect(`${news} ${toDo}`).not.toMatch(/[A-Za-z]/)
  expect(news).toContain('3 مايو')
})

test('simplified French keeps to fifteen words a sentence', () => {
  const situations = [
    [],
    [ticked],
    [sent, answerBefore],
    [refused],
    ...blockers.map((blocker) => [block(blocker)]),
  ]
  const sentences = situations.flatMap((happenings) => {
    const { news, toDo } = sayProcedure('fr-simple', css(...happenings), day('2026-05-20'))
    return `${news}. ${toDo}`.split(/[.?:]/)
  })
  expect(sentences.filter((sentence) => sentence.trim().split(/\s+/).length > 15)).toEqual([])
})

// A case remembers the code for years: an entry may be replaced, its code never taken away.
test('no code that a procedure may remember ever leaves the catalogue', () => {
  expect(catalogue.map(({ code }) => code)).toEqual(
    expect.arrayContaining([
      'css-renewal',
      'rsa-claim',
      'activity-bonus-claim',
      'housing-aid-claim',
      'jobseeker-registration',
      'disability-allowance-claim',
      'autonomy-allowance-claim',
      'retirement-claim',
      'aspa-claim',
      'identity-card-renewal',
      'income-tax-return',
      'vitale-card-replacement',
    ]),
  )
})

function css(...happenings: readonly Happening[]): FollowedProcedure {
  const entry = findCatalogued('css-renewal')
  if (!entry) throw new Error('no CSS in the catalogue')
  return replaySteps(
    {
      id: '01890000-0000-7000-8000-000000000001' as FollowedProcedure['id'],
      personId: '01890000-0000-7000-8000-000000000002' as FollowedProcedure['personId'],
      catalogueCode: entry.code,
      title: entry.title.fr,
      bodyName: entry.body.name,
      openedAt: new Date('2026-03-03T09:00:00Z'),
      openedBy: undefined,
      mode: undefined,
      checklist: entry.documents.map(({ code, label, required }) => ({ code, label: label.fr, required })),
    },
    happenings.map((happening, index) => ({
      ...happening,
      seq: index + 1,
      at: new Date('2026-03-03T09:00:00Z'),
      by: undefined,
    })),
  )
}

function deadline(on: string, reason: Extract<Happening, { kind: 'deadline-set' }>['reason']): Happening {
  return { kind: 'deadline-set', on: day(on), reason, note: undefined, countedFrom: undefined }
}

function outcome(kind: 'granted' | 'refused' | 'closed' | 'abandoned', on: string): Happening {
  return { kind: 'outcome-recorded', on: day(on), outcome: kind, note: undefined }
}

function block(blocker: (typeof blockers)[number]): Happening {
  return { kind: 'blocked', on: day('2026-03-03'), blocker, note: undefined }
}
