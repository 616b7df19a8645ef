import { toDay } from '#kernel/day.ts'
import type { Frame } from '#platform/ui/frame.ts'
import type { FieldType } from '../definition/question.ts'
import { sayProblem } from '../fields/say-problem.ts'
import { exampleDefinition, exampleOf } from './example-questions.ts'
import type { AskedQuestion, FillingProps, Hand, QuestionPageProps } from './page-props.ts'

/** The states in which a question is drawn. */
export const exampleStates = ['empty', 'filled', 'wrong', 'proposed', 'read-only', 'told-to-agent'] as const

export type ExampleState = (typeof exampleStates)[number]

export const requestId = '0192f0c1-0000-7000-8000-00000000000a'
const today = toDay('2026-03-03')
export const anAgent: Hand = {
  by: 'agent',
  agentName: 'Amina Belkacem',
  at: new Date('2026-03-03T09:12:00Z'),
}
export const herself: Hand = { by: 'person', at: new Date('2026-03-02T17:40:00Z') }

/** What surrounds a page of the example form. */
export function fillingOf(frame: Frame, changes: Partial<FillingProps> = {}): FillingProps {
  return {
    frame,
    definition: exampleDefinition,
    by: 'person',
    atKiosk: false,
    requestId,
    today,
    backHref: '/reponses/x/page/avant',
    pauseHref: '/reponses/x/pause',
    whoHref: '/reponses/x/qui',
    tasksHref: '/reponses/x/taches',
    suggestHref: '/communes',
    ...changes,
  }
}

/** A question of the example form in one of its states. */
export function askedOf(type: FieldType, state: ExampleState, frame: Frame): AskedQuestion {
  const { question, raw, problem } = exampleOf(type)
  const empty: AskedQuestion = {
    node: 'question',
    question,
    need: 'blocking',
    raw: {},
    state: undefined,
    revision: 0,
  }
  switch (state) {
    case 'empty':
      return empty
    case 'filled':
      return { ...empty, raw, state: 'given', revision: 2, hand: anAgent }
    case 'wrong':
      return {
        ...empty,
        raw,
        state: 'unreadable',
        revision: 3,
        problem: sayProblem(frame.language, problem),
        ...candidatesOf(type),
      }
    case 'proposed':
      return {
        ...empty,
        raw,
        proposed: { said: '62300 Lens', raw, on: toDay('2025-11-14'), from: 'Aide au transport' },
      }
    case 'read-only':
      return { ...empty, raw, state: 'given', readOnly: { said: '62300 Lens', why: '' } }
    case 'told-to-agent':
      return { ...empty, state: 'told-to-agent', revision: 1 }
  }
}

/** A page that asks these questions. */
export function questionPageOf(
  frame: Frame,
  asked: readonly AskedQuestion[],
  changes: Partial<QuestionPageProps> = {},
): QuestionPageProps {
  return {
    ...fillingOf(frame),
    action: '/reponses/x/page/y',
    nodes: asked,
    count: { number: 4, remaining: 6 },
    newQuestions: [],
    ...changes,
  }
}

function candidatesOf(type: FieldType): Pick<AskedQuestion, 'candidates'> {
  if (type !== 'commune' && type !== 'address') return {}
  return {
    candidates: [
      { value: '93066:93200', words: 'Saint-Denis (93200)' },
      { value: '97411:97400', words: 'Saint-Denis (97400)' },
    ],
  }
}
