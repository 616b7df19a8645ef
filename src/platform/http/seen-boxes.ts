import { type Form, formOf } from '#platform/http/form.ts'

/** The field that carries what the boxes said when the page was shown. */
export const seenField = 'seen'

/** What the boxes say, to be carried along by the page. */
export function seenBoxes(form: Form): string {
  return JSON.stringify(boxesOf(form))
}

/** A form against what is kept, as it was shown to who fills it and as it stands now. */
export interface AgainstSaved {
  /** Nobody changed these boxes since they were shown. */
  readonly isUntouchedByOthers: boolean
  /** What she typed where she typed something, what is kept now everywhere else. */
  readonly form: Form
  /** The boxes that she and somebody else both changed, each in their own way. */
  readonly clashes: readonly string[]
}

/** Keeps what was typed and what somebody else wrote meanwhile: a box left as it was shown takes what is saved. */
export function againstSaved(typed: Form, saved: Form): AgainstSaved {
  const seen = readSeen(typed)
  const [now, mine] = [boxesOf(saved), boxesOf(typed)]
  if (!seen) return { isUntouchedByOthers: false, form: typed, clashes: [] }
  const names = [...new Set([...Object.keys(mine), ...Object.keys(now)])].filter((name) => name !== seenField)
  return {
    isUntouchedByOthers: names.every((name) => isSame(seen[name], now[name])),
    form: formOf(
      names.map((name) => [name, (isSame(mine[name], seen[name]) ? now[name] : mine[name]) ?? []]),
    ),
    clashes: names.filter(
      (name) =>
        !isSame(seen[name], now[name]) && !isSame(mine[name], seen[name]) && !isSame(mine[name], now[name]),
    ),
  }
}

type Boxes = Readonly<Record<string, readonly string[] | undefined>>

// An empty box is sent as an empty text, a box that is not ticked is not sent at all: both say nothing.
function boxesOf(form: Form): Boxes {
  return Object.fromEntries(
    Object.keys(form.typed).map((name) => [name, form.all(name).filter((value) => value !== '')]),
  )
}

function isSame(one: readonly string[] = [], other: readonly string[] = []): boolean {
  return one.length === other.length && one.every((value) => other.includes(value))
}

function readSeen(form: Form): Boxes | undefined {
  try {
    const seen: unknown = JSON.parse(form.text(seenField))
    return isBoxes(seen) ? seen : undefined
  } catch {
    return undefined
  }
}

function isBoxes(value: unknown): value is Boxes {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every(
      (each) => Array.isArray(each) && each.every((text) => typeof text === 'string'),
    )
  )
}
