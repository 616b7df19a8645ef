import { addMonths, dayIn, type Day } from '#kernel/day.ts'
import { type Answer, type Question, type Sitting, type Voice, walk } from '#modules/forms/index.ts'
import type { CorrectableFact } from './correct-section.tsx'
import type { Rights } from './rights.ts'

export interface Correcting {
  readonly sitting: Sitting
  readonly rights: Rights
  readonly voice: Voice
  changeHref(question: string, row?: string): string | undefined
}

/** The answers that weigh most in every household; the others are there when they are old. */
const first = ['couple', 'home-commune', 'housing', 'rent-alone', 'my-work', 'partner-work']

const monthsUntilOld = 3

/** The answers one may want to correct: those that weigh most, those known from a file, and those that are old. */
export function correctableFacts({
  sitting,
  rights,
  voice,
  changeHref,
}: Correcting): readonly CorrectableFact[] {
  const limit = addMonths(sitting.today, -monthsUntilOld)
  return answered(sitting).flatMap(({ question, answer }) => {
    const whatIf = rights.whatIfs.find((one) => one.question === question.id)
    const day = dayOf(answer)
    const oldSince = day !== undefined && day < limit ? day : undefined
    const isShown = whatIf !== undefined || oldSince !== undefined || first.includes(question.id)
    const said = isShown ? voice.answer(question, answer) : undefined
    if (said === undefined) return []
    const { known, row } = answer
    return [
      {
        label: voice.text(question.label, row),
        said,
        href: changeHref(question.id, row),
        whatIf,
        oldSince,
        known: known && { source: voice.text(known.source), on: known.on },
      },
    ]
  })
}

// A form that is read from the database says of each answer when it was written.
type Dated = Answer & { readonly writtenAt?: Date }

function answered(sitting: Sitting): readonly { readonly question: Question; readonly answer: Dated }[] {
  const given: readonly Dated[] = sitting.answers.given
  return walk(sitting).path.flatMap(({ at, questions }) =>
    questions.flatMap((question) => {
      const row = at.stop === 'page' ? at.row : undefined
      const answer = given.find((one) => one.question === question.id && one.row === row)
      return answer ? [{ question, answer }] : []
    }),
  )
}

function dayOf({ known, writtenAt }: Dated): Day | undefined {
  return known?.on ?? (writtenAt && dayIn(writtenAt, 'Europe/Paris'))
}
