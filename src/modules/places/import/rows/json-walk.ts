/** A container that is open: what it is called in the one around it (`*` in a list), and its sign. */
interface Opened {
  readonly name: string
  readonly sign: '{' | '['
}

/** Where a reader stands in a JSON text, sign after sign. */
export interface JsonWalk {
  isInText: boolean
  isEscaped: boolean
  /** Inside a row, nobody asks what its fields are called. */
  isDeaf: boolean
  /** The last text read, which is a key when a colon follows. */
  text: string
  key: string
  readonly open: Opened[]
}

/** A walk at its first sign. */
export function newWalk(): JsonWalk {
  return { isInText: false, isEscaped: false, isDeaf: false, text: '', key: '', open: [] }
}

/** Takes one more sign; says when a container opens or closes, after it has. */
export function step(walk: JsonWalk, sign: string): 'opens' | 'closes' | undefined {
  if (walk.isInText) readText(walk, sign)
  else if (sign === '"') {
    walk.isInText = true
    walk.text = ''
  } else if (sign === ':') walk.key = walk.text
  else if (sign === '{' || sign === '[') {
    walk.open.push({ name: nameIn(walk), sign })
    return 'opens'
  } else if (sign === '}' || sign === ']') {
    walk.open.pop()
    return 'closes'
  }
  return undefined
}

const longestKey = 100

function readText(walk: JsonWalk, sign: string): void {
  if (walk.isEscaped) walk.isEscaped = false
  else if (sign === '\\') walk.isEscaped = true
  else if (sign === '"') walk.isInText = false
  if (walk.isInText && !walk.isDeaf && walk.text.length < longestKey) walk.text += sign
}

function nameIn({ open, key }: JsonWalk): string {
  const around = open.at(-1)
  if (!around) return ''
  return around.sign === '[' ? '*' : key
}
