import type { Read } from './field-kind.ts'
import type { Problem } from './problem.ts'

/** What a part gives: nothing where it was left empty. */
export type ValueOf<Part> = Part extends { readonly kind: 'read'; readonly value: infer Value }
  ? Value
  : Part extends { readonly kind: 'empty' }
    ? undefined
    : never

type Parts = Readonly<Record<string, Read<unknown>>>

/** One answer of several boxes: unreadable as soon as one is, doubtful when one is. */
export function readTogether<Given extends Parts, Kept>(
  parts: Given,
  keep: (values: { readonly [Name in keyof Given]: ValueOf<Given[Name]> }) => Kept,
): Read<Kept> {
  const reads = Object.values(parts)
  const wrong = reads.find((part) => part.kind === 'unreadable')
  if (wrong?.kind === 'unreadable') return wrong
  const values = Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [name, part.kind === 'read' ? part.value : undefined]),
  ) as { readonly [Name in keyof Given]: ValueOf<Given[Name]> }
  const doubt = reads.find((part) => part.kind === 'read' && part.doubt !== undefined)
  return doubt?.kind === 'read' ? { ...doubt, value: keep(values) } : { kind: 'read', value: keep(values) }
}

/** A part that may not be left empty. */
export function needed<Value>(
  part: Read<Value>,
  problem: Problem,
): Exclude<Read<Value>, { readonly kind: 'empty' }> {
  return part.kind === 'empty' ? { kind: 'unreadable', problem } : part
}

/** The parts that are there, to be spread in what is kept. */
export function known<Values extends Readonly<Record<string, unknown>>>(
  values: Values,
): { readonly [Name in keyof Values]?: Exclude<Values[Name], undefined> } {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined && value !== ''),
  ) as { readonly [Name in keyof Values]?: Exclude<Values[Name], undefined> }
}
