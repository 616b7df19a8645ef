import type { Definition, Page, Section } from '../definition/definition.ts'

// Procedures already online measure ten seconds a plain question, a minute a longer one.
const secondsAQuestion = 20

/** About how many minutes a form takes, for whoever is about to begin. */
export function minutesFor({ sections }: Pick<Definition, 'sections'>): number {
  const questions = sections.reduce((sum, section) => sum + chance(section) * questionsIn(section), 0)
  return Math.max(1, Math.ceil((questions * secondsAQuestion) / 60))
}

function questionsIn({ steps }: Section): number {
  return steps.reduce((sum, step) => {
    if (step.step === 'page') return sum + questionsOn(step)
    return sum + chance(step) * step.pages.reduce((inRow, page) => inRow + questionsOn(page), 0)
  }, 0)
}

function questionsOn(page: Page): number {
  const questions = page.nodes.filter(({ node }) => node === 'question')
  return chance(page) * questions.reduce((sum, question) => sum + chance(question), 0)
}

/** What is asked in some cases only is asked of one person in two. */
function chance({ visible }: Pick<Section, 'visible'>): number {
  return visible === undefined ? 1 : 0.5
}
