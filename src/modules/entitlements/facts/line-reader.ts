import { type Day, isDay } from '#kernel/day.ts'
import type { FactProblem } from './problem.ts'

export type Fields = Readonly<Record<string, unknown>>

/** Reads the fields of a line, and notes each one that is wrong with its name; what is wrong gets a harmless value. */
export class LineReader {
  readonly problems: FactProblem[] = []

  refuse(field: string, sentence: string): void {
    this.problems.push({ field, sentence: `${field} : ${sentence}` })
  }

  record(value: unknown, field: string): Fields {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Fields
    this.refuse(field, value === undefined ? 'il manque.' : 'on attend un objet { … }.')
    return {}
  }

  list(value: unknown, field: string): readonly unknown[] {
    if (Array.isArray(value)) return value
    if (value !== undefined) this.refuse(field, 'on attend une liste [ … ].')
    return []
  }

  text(value: unknown, field: string): string {
    if (typeof value === 'string' && value.trim() !== '') return value
    this.refuse(field, value === undefined ? 'il manque.' : `on attend un texte, et non ${shown(value)}.`)
    return ''
  }

  oneOf<Word extends string>(
    value: unknown,
    field: string,
    words: Readonly<Record<string, Word>>,
  ): Word | undefined {
    const found = typeof value === 'string' && Object.hasOwn(words, value) ? words[value] : undefined
    if (found === undefined) {
      this.refuse(field, `« ${shown(value)} » n’est pas connu. On attend : ${Object.keys(words).join(', ')}.`)
    }
    return found
  }

  day(value: unknown, field: string): Day | undefined {
    if (typeof value === 'string' && isDay(value)) return value
    this.refuse(field, `« ${shown(value)} » n’est pas une date. Exemple : 1985-03-27.`)
    return undefined
  }

  /** Euros, never negative, never absurdly high. */
  euros(value: unknown, field: string): number {
    if (typeof value !== 'number' || !Number.isFinite(value)) {
      this.refuse(field, `« ${shown(value)} » n’est pas un montant.`)
      return 0
    }
    if (value < 0) this.refuse(field, `un montant ne peut pas être négatif (${value}).`)
    if (value > mostEuros) this.refuse(field, `ce montant est trop grand (${value}).`)
    return value
  }

  yesOrNo(value: unknown, field: string): boolean {
    if (value === undefined || typeof value === 'boolean') return value ?? false
    this.refuse(field, `« ${shown(value)} » : on attend true ou false.`)
    return false
  }
}

const mostEuros = 100_000_000

function shown(value: unknown): string {
  return (typeof value === 'string' ? value : (JSON.stringify(value) ?? 'rien')).slice(0, 60)
}
