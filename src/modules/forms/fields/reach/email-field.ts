import { doubtful, empty, type FieldKind, type FieldOf, type Read, read, unreadable } from '../field-kind.ts'
import { isWithinSlips } from '../slips.ts'
import { box, inBoxes, oneLine } from '../typed.ts'

export const email: FieldKind<FieldOf<'email'>, string> = {
  boxes: () => ['value'],
  read: (raw) => {
    const typed = addressIn(oneLine(box(raw)))
    return typed === '' ? empty : readAddress(typed)
  },
  write: (kept) => inBoxes({ value: kept }),
  sees: () => 'text',
  see: (kept) => ({ type: 'text', value: kept }),
  say: (kept) => kept,
}

const longest = 254
const shape =
  /^(?=[^@]{1,64}@)[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+(\.[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+)*@(?<domain>([\p{L}\p{N}]([\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,})$/u

function readAddress(typed: string): Read<string> {
  const ats = typed.split('@').length - 1
  if (ats === 0) return unreadable('email-without-at')
  if (ats > 1) return unreadable('email-several')
  const domain = shape.exec(typed)?.groups?.['domain']
  if (domain === undefined || typed.length > longest) return unreadable('email-unreadable')
  const suggested = nearDomain(domain)
  if (suggested === undefined) return read(typed)
  return doubtful(typed, 'email-typo', { suggestion: `${typed.slice(0, -domain.length)}${suggested}` })
}

// « prénom point nom arobase exemple point fr », `mailto:`, `<…>`, a full stop at the end of the sentence.
function addressIn(typed: string): string {
  const text = typed
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^(mailto|e-?mail|mail|courriel)\s*:\s*/, '')
  const spoken = text.includes('@')
    ? text
    : text.replace(/\s*(\barobase\b|\barrobase\b|\bat\b|\(at\)|\[at\]|\(a\))\s*/, '@')
  const dotted = spoken.replaceAll(/\s+(point|dot)\s+/g, '.').replaceAll(/\s+(tiret|dash)\s+/g, '-')
  return dotted
    .replaceAll(/\s/g, '')
    .replace(/^[<("]+/, '')
    .replace(/[>)",;.]+$/, '')
}

// The mailboxes people have here, the most common first.
const common: readonly string[] = [
  'gmail.com',
  'hotmail.fr',
  'hotmail.com',
  'orange.fr',
  'yahoo.fr',
  'outlook.fr',
  'outlook.com',
  'free.fr',
  'sfr.fr',
  'laposte.net',
  'live.fr',
  'live.com',
  'wanadoo.fr',
  'icloud.com',
  'yahoo.com',
  'bbox.fr',
  'neuf.fr',
  'numericable.fr',
  'aol.com',
  'msn.com',
  'gmx.fr',
  'gmx.com',
  'proton.me',
  'protonmail.com',
  'mailo.com',
]

// Mailboxes that exist and look like a slip of another.
const existing: readonly string[] = [
  ...common,
  'ymail.com',
  'mail.com',
  'me.com',
  'gmx.de',
  'gmx.net',
  'hotmail.it',
  'hotmail.es',
  'hotmail.de',
  'live.it',
  'outlook.it',
  'outlook.es',
  'yahoo.it',
  'yahoo.es',
  'free.com',
  'email.com',
  'sfr.com',
  'orange.com',
]

const neverRight: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'gmail.fr': 'gmail.com',
    'laposte.fr': 'laposte.net',
    'laposte.com': 'laposte.net',
    'icloud.fr': 'icloud.com',
    'hotmail.con': 'hotmail.com',
    'wanadoo.com': 'wanadoo.fr',
  }),
)

function nearDomain(domain: string): string | undefined {
  const known = neverRight.get(domain)
  if (known !== undefined || existing.includes(domain)) return known
  return common.find((each) => isWithinSlips(each, domain, 1))
}
