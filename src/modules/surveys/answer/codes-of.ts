import type { Answer, Question } from '#modules/forms/index.ts'

/** What is kept of one answer: codes to be counted, and words to be read apart. */
export interface KeptAnswer {
  readonly question: string
  readonly codes: readonly string[]
  readonly words?: string
}

/** The codes under which an answer is counted; each line of a grid is a question of its own. */
export function codesOf({ id, field }: Question, { state, value, raw }: Answer): readonly KeptAnswer[] {
  if (state !== 'given') return []
  if (field.type === 'short-text' || field.type === 'long-text') {
    const words = (raw['value'] ?? []).join(' ').trim()
    return words === '' ? [] : [{ question: id, codes: [given], words }]
  }
  if (field.type !== 'grid') return [chosen(id, value)]
  return Object.entries(Object(value)).map(([line, code]) => ({
    question: lineOf(id, line),
    codes: [String(code)],
  }))
}

/** What was answered is not counted, only that it was. */
export const given = 'given'

/** The question of one line of a grid. */
export function lineOf(question: string, line: string): string {
  return `${question}.${line}`
}

function chosen(question: string, value: unknown): KeptAnswer {
  if (typeof value === 'boolean') return { question, codes: [value ? 'yes' : 'no'] }
  if (typeof value === 'number') return { question, codes: [String(value)] }
  if (isTexts(value)) return { question, codes: value }
  const { code, codes, other } = Object(value) as {
    readonly code?: unknown
    readonly codes?: unknown
    readonly other?: unknown
  }
  const kept = isTexts(codes) ? codes : [typeof code === 'string' ? code : given]
  return {
    question,
    codes: kept,
    ...(typeof other === 'string' && other !== '' ? { words: other } : {}),
  }
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string')
}
