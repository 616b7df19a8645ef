import { createHash } from 'node:crypto'
import type { Language } from '#kernel/language.ts'
import type { Definition } from '#modules/forms/index.ts'
import { wordsOf } from '../src/modules/forms/pages/words.tsx'
import type { Question } from '../src/modules/forms/definition/question.ts'

/** Where the recordings stand, one folder a language, and what each one says. */
export const clipsFolder = 'src/assets/voice/forms'
export const clipsList = `${clipsFolder}/clips.json`

/** One recording: a question and its answers, in one language. */
export interface Spoken {
  /** `fr/keyboard-1`. */
  readonly clip: string
  readonly language: Language
  /** One sentence a line. */
  readonly lines: readonly string[]
  /** Changes with the words: a recording under another print is stale. */
  readonly print: string
}

/** The recordings that these forms call for, in the order of their names. */
export function spokenIn(definitions: readonly Definition[]): readonly Spoken[] {
  const spoken = new Map<string, Spoken>()
  for (const one of definitions.flatMap(spokenInOne)) {
    const known = spoken.get(one.clip)
    if (known && known.print !== one.print) throw new Error(`two questions are recorded as ${one.clip}`)
    spoken.set(one.clip, one)
  }
  return [...spoken.values()].toSorted((one, other) => (one.clip < other.clip ? -1 : 1))
}

function spokenInOne(definition: Definition): readonly Spoken[] {
  const questions = definition.sections
    .flatMap(({ steps }) => steps.flatMap((step) => (step.step === 'page' ? [step] : step.pages)))
    .flatMap(({ nodes }) => nodes.flatMap((node) => (node.node === 'question' ? [node] : [])))
  return questions.flatMap((question) =>
    question.audio === undefined
      ? []
      : definition.languages.map((language) => spokenAs(definition, { question, language })),
  )
}

interface Asked {
  readonly question: Question
  readonly language: Language
}

function spokenAs({ lists }: Definition, { question, language }: Asked): Spoken {
  const list = 'list' in question.field ? question.field.list : undefined
  const options = lists.find(({ id }) => id === list)?.options ?? []
  const lines = [question.label, ...options.map(({ label }) => label)].map((text) => wordsOf(text, language))
  const print = createHash('sha256').update(lines.join('\n')).digest('hex').slice(0, 16)
  return { clip: `${language}/${question.audio}`, language, lines, print }
}
