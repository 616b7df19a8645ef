import type { Definition } from '../definition/definition.ts'

// Procedures already online measure ten seconds a plain question, a minute a longer one.
const secondsAQuestion = 20

/** About how many minutes a form takes, for whoever is about to begin. */
export function minutesFor({ sections }: Pick<Definition, 'sections'>): number {
  const pages = sections.flatMap(({ steps }) =>
    steps.flatMap((step) => (step.step === 'page' ? [step] : step.pages)),
  )
  const questions = pages.flatMap(({ nodes }) => nodes).filter(({ node }) => node === 'question').length
  return Math.max(1, Math.ceil((questions * secondsAQuestion) / 60))
}
