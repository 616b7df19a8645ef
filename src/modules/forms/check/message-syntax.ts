import { IntlMessageFormat } from 'intl-messageformat'

/** What is read of a text in ICU MessageFormat: the arguments it wants, its plurals, its words alone. */
export interface ReadMessage {
  readonly arguments: ReadonlySet<string>
  /** The forms written for each plural: `one`, `other`, `=0`. */
  readonly plurals: readonly (readonly string[])[]
}

// As the parser numbers them.
const plainWords = 0

type Part = ReturnType<IntlMessageFormat['getAst']>[number]

const known = new Map<string, ReadMessage | 'unreadable'>()
const mostRemembered = 20_000

/** Reads a text, or says that it cannot be read. */
export function readMessage(text: string): ReadMessage | 'unreadable' {
  const earlier = known.get(text)
  if (earlier) return earlier
  const read = parse(text)
  if (known.size >= mostRemembered) known.clear()
  known.set(text, read)
  return read
}

function parse(text: string): ReadMessage | 'unreadable' {
  if (!/[{}']/.test(text)) return { arguments: new Set(), plurals: [] }
  try {
    const wanted = new Set<string>()
    const plurals: (readonly string[])[] = []
    walk(new IntlMessageFormat(text, 'fr-FR', undefined, { ignoreTag: true }).getAst(), wanted, plurals)
    return { arguments: wanted, plurals }
  } catch {
    return 'unreadable'
  }
}

// Plain words and the number of a plural (« # ») want nothing; `pluralType` tells a plural from a choice of words.
function walk(parts: readonly Part[], wanted: Set<string>, plurals: (readonly string[])[]): void {
  for (const part of parts) {
    if (!('value' in part)) continue
    const kind: number = part.type
    if (kind === plainWords) continue
    wanted.add(part.value)
    if (!('options' in part)) continue
    const options: Readonly<Record<string, { readonly value: readonly Part[] }>> = part.options
    if ('pluralType' in part) plurals.push(Object.keys(options))
    for (const option of Object.values(options)) walk(option.value, wanted, plurals)
  }
}

/** The arguments a text wants; none when it cannot be read, which another rule says. */
export function argumentsIn(text: string): ReadonlySet<string> {
  const read = readMessage(text)
  return read === 'unreadable' ? new Set() : read.arguments
}
