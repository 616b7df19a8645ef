import { communeIndex } from '#platform/communes/commune-index.ts'
import { communeKey } from '#platform/communes/commune-key.ts'
import { besideName } from './civility.ts'
import { saysNoPerson } from './no-person.ts'

/** The name of a place, and the person a producer wrote beside its commune: « Naillat - Claire Martin ». */
export function personInName(name: string): { readonly name: string; readonly person?: string } {
  const called = besideName(name)
  if (called) return called
  const [, before = '', after = ''] = /^([^–—]{2,60}?) [-–—] (\S.{1,60})$/u.exec(name) ?? []
  if (!isSomebody(after)) return { name }
  return communeIndex().byKey.has(communeKey(before)) ? { name: before.trim(), person: after } : { name }
}

/** Whether a text is a first name and a name, and nothing else. */
export function isSomebody(text: string): boolean {
  return fullName.test(text) && !saysNoPerson(text)
}

const part = String.raw`\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?`
const fullName = new RegExp(`^${part}(?: ${part}){1,2}$`, 'u')

/** A text without people who are known by name, whatever accents they are written with. */
export function withoutThem(text: string, people: readonly string[]): string {
  return people.reduce(withoutOne, text)
}

function withoutOne(text: string, person: string): string {
  const letters = [...person.normalize('NFD').replaceAll(/\p{M}/gu, '')]
  const written = letters.map((letter) => (letter === ' ' ? String.raw`\s+` : `${letter}\\p{M}*`)).join('')
  return text
    .normalize('NFD')
    .replaceAll(new RegExp(`(?<!\\p{L})${written}(?!\\p{L})`, 'giu'), '…')
    .normalize('NFC')
}

/** Who the cells of some columns name: a first name and a name beside each other, or both in one cell. */
export function peopleIn(cells: readonly string[]): readonly string[] {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => /^\p{L}[\p{L}\s'’-]{1,60}$/u.test(cell))
  const whole = filled.filter((cell) => /\s/.test(cell) && !saysNoPerson(cell))
  const halves = filled.filter((cell) => !/\s/.test(cell)).slice(0, 4)
  const pairs = halves.flatMap((one, rank) =>
    halves.filter((_, at) => at !== rank).map((other) => `${one} ${other}`),
  )
  return [...new Set([...whole, ...pairs.filter((pair) => !saysNoPerson(pair))])]
}
