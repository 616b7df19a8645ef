import type { Definition } from '../definition/definition.ts'
import { textIn } from '../definition/text.ts'
import { labelOf, optionNamed, optionsOf } from './choose.ts'
import { doubtful, empty, type FieldKind, type FieldOf, type Read, read, unreadable } from './field-kind.ts'
import { readNumber } from './read-number.ts'
import { say } from './say.ts'
import { box, oneLine } from './typed.ts'

export const scale: FieldKind<FieldOf<'scale'>, number> = {
  boxes: () => ['value'],
  read: (raw, { from, to }) => readMark(box(raw), from, to),
  write: (kept) => ({ value: [String(kept)] }),
  sees: () => 'number',
  see: (kept) => ({ type: 'number', value: kept }),
  say: (kept, { from, to, low, high }, { language }) =>
    say(language, 'scale', {
      mark: kept,
      from,
      to,
      low: textIn(low, language).words,
      high: textIn(high, language).words,
    }),
}

/** From 0, surely not, to 10, surely. */
export const recommendation: FieldKind<FieldOf<'recommendation'>, number> = {
  boxes: () => ['value'],
  read: (raw) => readMark(box(raw), 0, 10),
  write: (kept) => ({ value: [String(kept)] }),
  sees: () => 'number',
  see: (kept) => ({ type: 'number', value: kept }),
  say: (kept, _field, { language }) => say(language, 'recommendation', { mark: kept }),
}

/** The codes of the options, the first first; she may rank only some. One box a code, holding its rank. */
export const ranking: FieldKind<FieldOf<'ranking'>, readonly string[]> = {
  boxes: (field, lists) => codesOf(field.list, lists),
  read: (raw, field, reading) => {
    const given = optionsOf(field.list, reading).flatMap(({ code }) => {
      const typed = oneLine(box(raw, code))
      return typed === '' ? [] : [{ code, rank: rankOf(typed) }]
    })
    if (given.length === 0) return empty
    const inOrder = given.toSorted((one, other) => one.rank - other.rank)
    if (new Set(inOrder.map(({ rank }) => rank)).size < inOrder.length) return unreadable('ranking-same-rank')
    if (inOrder.some(({ rank }, index) => rank !== index + 1)) return unreadable('ranking-hole')
    return read(inOrder.map(({ code }) => code))
  },
  write: (kept) => Object.fromEntries(kept.map((code, index) => [code, [String(index + 1)]])),
  sees: () => 'choices',
  see: (kept) => ({ type: 'choices', value: kept }),
  say: (kept, field, reading) =>
    kept.map((code, index) => `${index + 1}. ${labelOf(code, field.list, reading)}`).join(', '),
}

/** The option chosen on each line; a line left blank is a doubt, not a fault. */
export const grid: FieldKind<FieldOf<'grid'>, Readonly<Record<string, string>>> = {
  boxes: (field, lists) => codesOf(field.lines, lists),
  read: (raw, field, reading) => {
    const lines = optionsOf(field.lines, reading)
    const options = optionsOf(field.list, reading)
    const given = lines.flatMap(({ code }) => {
      const typed = oneLine(box(raw, code))
      return typed === '' ? [] : [[code, optionNamed(typed, options)?.code] as const]
    })
    if (given.length === 0) return empty
    if (given.some(([, chosen]) => chosen === undefined)) return unreadable('choice-not-in-list')
    const kept = Object.fromEntries(given.map(([line, chosen = '']) => [line, chosen]))
    const left = lines.length - given.length
    return left > 0 ? doubtful(kept, 'grid-lines-left', { count: left }) : read(kept)
  },
  write: (kept) => Object.fromEntries(Object.entries(kept).map(([line, chosen]) => [line, [chosen]])),
  say: (kept, field, reading) =>
    Object.entries(kept)
      .map(([line, chosen]) =>
        say(reading.language, 'grid-line', {
          line: labelOf(line, field.lines, reading),
          chosen: labelOf(chosen, field.list, reading),
        }),
      )
      .join(', '),
}

function readMark(typed: string, from: number, to: number): Read<number> {
  const text = oneLine(typed)
  if (text === '') return empty
  const written = readNumber(text.replace(/\s*(\/|sur|of|out of)\s*\d+$/i, ''))
  if (typeof written === 'string' || /[1-9]/.test(written.decimals))
    return unreadable('mark-out-of-scale', { from, to })
  const mark = Number(written.whole) * (written.negative && Number(written.whole) > 0 ? -1 : 1)
  return mark >= from && mark <= to ? read(mark) : unreadable('mark-out-of-scale', { from, to })
}

function rankOf(typed: string): number {
  const written = readNumber(typed.replace(/\s*(er|ère|re|e|ème|eme|st|nd|rd|th)$/i, ''))
  return typeof written === 'string' || written.negative ? 0 : Number(written.whole)
}

function codesOf(list: string, lists: Definition['lists']): readonly string[] {
  return lists.find(({ id }) => id === list)?.options.map(({ code }) => code) ?? []
}
