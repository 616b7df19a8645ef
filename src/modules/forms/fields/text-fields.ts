import { linearPattern } from '#platform/pattern/linear-pattern.ts'
import { empty, type FieldKind, type FieldOf, type Read, read, unreadable } from './field-kind.ts'
import { box, countCharacters, inBoxes, lines, oneLine } from './typed.ts'

type TextField = FieldOf<'short-text'>
type FormattedField = FieldOf<'formatted-text'>

/** Longest texts where the definition says nothing, in characters. */
const longest = { 'short-text': 200, 'long-text': 5000, 'agent-note': 5000, hidden: 2000 } as const

/** One line, or several. */
export const text: FieldKind<TextField, string> = {
  boxes: () => ['value'],
  read: (raw, field) => {
    const typed = field.type === 'short-text' ? oneLine(box(raw)) : lines(box(raw))
    return withinLength(typed, { least: field.least ?? 0, most: field.most ?? longest[field.type] })
  },
  write: (kept) => inBoxes({ value: kept }),
  sees: () => 'text',
  see: (kept) => ({ type: 'text', value: kept }),
  say: (kept) => kept,
}

/** A text with a form of its own, said by a pattern. */
export const formattedText: FieldKind<FormattedField, string> = {
  boxes: () => ['value'],
  read: (raw, field) => {
    const typed = oneLine(box(raw))
    const length = withinLength(typed, { least: 0, most: field.most ?? longest['short-text'] })
    if (length.kind !== 'read' || linearPattern(field.pattern)?.matches(typed)) return length
    return unreadable('format', { example: field.example })
  },
  write: (kept) => inBoxes({ value: kept }),
  sees: () => 'text',
  see: (kept) => ({ type: 'text', value: kept }),
  say: (kept) => kept,
}

/** What an agent writes for agents: no expression reads it. */
export const agentNote: FieldKind<FieldOf<'agent-note'>, string> = {
  boxes: () => ['value'],
  read: (raw) => withinLength(lines(box(raw)), { least: 0, most: longest['agent-note'] }),
  write: (kept) => inBoxes({ value: kept }),
  say: (kept) => kept,
}

function withinLength(typed: string, { least, most }: { least: number; most: number }): Read<string> {
  if (typed === '') return empty
  const count = countCharacters(typed)
  if (count < least) return unreadable('text-too-short', { least, count })
  if (count > most) return unreadable('text-too-long', { most, count })
  return read(typed)
}
