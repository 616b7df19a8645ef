import { keyOfNationalNumber, luhn, modulo97 } from './check-figures.ts'
import type { FoundSecret, SecretKind } from './secret.ts'

/** The bank accounts, social-security numbers and card numbers in a text, however they are spaced. */
export function secretNumbers(text: string): readonly FoundSecret[] {
  const found: FoundSecret[] = []
  const identifiers = [...text.matchAll(identifier)].map(({ index }) => index)
  for (const { kind, shape, holds } of shapes) {
    for (const match of text.matchAll(shape)) {
      const written = { text, start: match.index, end: match.index + match[0].length }
      if (identifiers.some((start) => start <= written.start && written.end <= start + 36)) continue
      const isFree = !found.some(({ start, end }) => written.start < end && start < written.end)
      if (isFree && holds(bare(match[0]), written))
        found.push({ kind, start: written.start, end: written.end })
    }
  }
  return found
}

// The end of our own addresses (RFC 9562): its figures are those of a clock, and may look like a birth.
const identifier =
  /(?<![a-z\d])[\da-f]{8}-[\da-f]{4}-[1-8][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}(?![a-z\d])/gi

interface Written {
  readonly text: string
  readonly start: number
  readonly end: number
}

interface Shape {
  readonly kind: SecretKind
  readonly shape: RegExp
  /** Whether these signs, spaces out, are one. */
  readonly holds: (signs: string, written: Written) => boolean
}

const gap = String.raw`[ \t.\-‐‑–_/\u00A0\u2007\u2009\u202F]{0,2}`
const pattern = (source: string): RegExp => new RegExp(source.replaceAll('~', gap), 'giu')
// Not stuck to another figure: a longer number is another number.
const alone = (source: string): RegExp => pattern(String.raw`(?<![\d•])(?:${source})(?![\d•])`)

// ISO 13616, the countries people here hold an account in; mod 97 alone would let one reference in 97 be taken.
const ibanLengths =
  `FR27 MC27 BE16 DE22 LU20 CH21 ES24 PT25 IT27 NL18 IE22 GB22 AT20 LT20 LV21 EE20 PL28 RO24 BG22
  HU28 CZ24 SK24 SI19 HR21 GR27 MT31 CY28 SE24 DK18 FI18 NO15 TR26 TN24 MA28 DZ26`.split(/\s+/)
const ibans = ibanLengths.map(
  (known) => String.raw`${known[0]}~${known[1]}~\d~\d(?:~[a-z\d]){${Number(known.slice(2)) - 4}}`,
)

// The narrowest first: what one shape takes, the next leaves.
const shapes: readonly Shape[] = [
  { kind: 'bank-account', shape: pattern(String.raw`(?<![a-z\d])(?:${ibans.join('|')})`), holds: isIban },
  { kind: 'bank-account', shape: alone(String.raw`\d{5}~\d{5}~[a-z\d]{11}~\d{2}`), holds: isRib },
  {
    kind: 'social-security-number',
    shape: alone(String.raw`[1-478]~\d{2}~\d{2}~(?:\d{2}|2~[ab])~\d{3}~\d{3}(?:~\d{2})?`),
    holds: isSocialSecurityNumber,
  },
  { kind: 'card-number', shape: alone(String.raw`\d{4}(?:~\d{4}){3}(?:~\d{1,3})?`), holds: isCard },
  { kind: 'card-number', shape: alone(String.raw`\d{4}~\d{6}~\d{4,5}`), holds: isCard },
  {
    kind: 'social-security-number',
    shape: alone(String.raw`[1-478](?:~\d){4}~\d~[\dab](?:~\d){6}(?:(?:~\d){2})?`),
    holds: (signs, written) =>
      (signs.length === 15 || !isListOfNumbers(written)) && isSocialSecurityNumber(signs, written),
  },
  {
    kind: 'card-number',
    shape: alone(String.raw`\d(?:~\d){12,18}`),
    holds: (signs, written) => !isListOfNumbers(written) && isCard(signs, written),
  },
]

function bare(written: string): string {
  return written.replaceAll(/[^a-z\d]/gi, '').toUpperCase()
}

// Dates and telephone numbers written one after the other.
function isListOfNumbers({ text, start, end }: Written): boolean {
  return /(?<!\d)(\d{1,2}[ ./-]\d{1,2}[ ./-](19|20)\d\d|(19|20)\d\d-\d\d-\d\d|0[1-9]([ .-]\d\d){4})(?!\d)/.test(
    text.slice(start, end),
  )
}

function isIban(signs: string): boolean {
  const figures = signs.slice(4).replaceAll(/[A-Z]/g, '').length
  return figures >= 9 && modulo97(digitsOf(signs.slice(4) + signs.slice(0, 4))) === 1
}

function digitsOf(signs: string): string {
  return signs.replaceAll(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55))
}

// The key of a RIB; letters count as on a telephone shifted: A and J are 1, S is 2.
function isRib(signs: string): boolean {
  const digits = signs.replaceAll(/[A-Z]/g, (letter) => ribLetters[letter] ?? '0')
  const [bank, branch, account] = [digits.slice(0, 5), digits.slice(5, 10), digits.slice(10, 21)]
  const sum = 89n * BigInt(bank) + 15n * BigInt(branch) + 3n * BigInt(account)
  return 97n - (sum % 97n) === BigInt(digits.slice(21))
}

const ribLetters: Readonly<Record<string, string>> = Object.fromEntries(
  ['AJ', 'BKS', 'CLT', 'DMU', 'ENV', 'FOW', 'GPX', 'HQY', 'IRZ'].flatMap((letters, index) =>
    [...letters].map((letter) => [letter, String(index + 1)]),
  ),
)

// Art. 30 loi 78-17 and décret 2019-341 say who may keep the NIR; a town's counter is not among them. The waiting
// number of art. R. 114-26 code de la sécurité sociale (sex 7 or 8) tells the same of the same person.
function isSocialSecurityNumber(signs: string, written: Written): boolean {
  const isOne = /^[1-478]\d{4}(?!00)(\d{2}|2[AB])(?!000)\d{3}(?!000)\d{3}(\d{2})?$/.test(signs)
  // 20 to 42 and 50 to 99: the month of birth is unknown, or the month was full.
  if (!isOne || !/^(0[1-9]|1[0-2]|[23]\d|4[0-2]|[5-9]\d)$/.test(signs.slice(3, 5))) return false
  return signs.length === 15 ? holdsKey(signs) : looksLikeBirth(signs, written)
}

function holdsKey(signs: string): boolean {
  return keyOfNationalNumber(signs.slice(0, 13)) === signs.slice(13)
}

// Without its key, thirteen figures prove nothing: what is said of it, or its way of being spaced, or a plain birth.
function looksLikeBirth(signs: string, written: Written): boolean {
  if (/s[ée]cu|\bnir\b|\bn[ °]*ss\b|vitale|assur[ée]|immatricul|ameli/i.test(before(written))) return true
  if (isOtherNumber(written)) return false
  return isSpacedLikeNir(written) || /^[12]\d\d(0[1-9]|1[0-2])/.test(signs)
}

function isSpacedLikeNir({ text, start, end }: Written): boolean {
  return /^\d[^\da-z]\d\d[^\da-z]\d\d[^\da-z][\dab]{2}[^\da-z]\d{3}[^\da-z]\d{3}$/i.test(
    text.slice(start, end),
  )
}

// ISO/IEC 7812: the first figures and the lengths of the cards in use.
const cards: readonly RegExp[] = [
  /^4(\d{12}|\d{15}|\d{18})$/,
  /^(5[1-5]\d{14}|2(22[1-9]|2[3-9]\d|[3-6]\d\d|7[01]\d|720)\d{12})$/,
  /^3[47]\d{13}$/,
  /^(5[0678]|6[0234579])\d{14,17}$/,
  /^35(2[89]|[3-8]\d)\d{12}$/,
]

function isCard(signs: string, written: Written): boolean {
  if (!luhn(signs)) return false
  const said = /\b(carte (bancaire|bleue|de (cr[ée]dit|paiement|retrait))|cb|visa|mastercard|maestro)\b/i
  if (said.test(before(written))) return true
  // A SIRET passes Luhn's sum too: fourteen figures are a card only when they are spaced as on one.
  if (signs.length === 14)
    return /^3(0[0-5]|[689])/.test(signs) && /^\d{4}\D/.test(written.text.slice(written.start))
  if (!cards.some((card) => card.test(signs))) return false
  return isSpacedLikeCard(written) || !isOtherNumber(written)
}

function isSpacedLikeCard({ text, start, end }: Written): boolean {
  return /^\d{4}(\D{1,2}\d{4}){3}$|^\d{4}\D{1,2}\d{6}\D{1,2}\d{5}$/.test(text.slice(start, end))
}

// Numbers a counter does write down.
const otherNumber =
  /(re[çc]u|r[ée]c[ée]piss[ée]|accus[ée]|r[ée]ception|dossier|r[ée]f(\.|[ée]rence)?|facture|suivi|colis|recommand[ée]|fiscal|spi|imp[ôo]ts?|t[ée]l[ée]d[ée]claration|allocataire|contrat|compteur|pdl|prm|timbre|siret|siren|imei|devis|commande|ticket|demande|confirmation|t[ée]l|t[ée]l[ée]phone)$/i

function isOtherNumber(written: Written): boolean {
  const label = before(written).replace(
    /([\s\u00A0:=#]|n[°ºo]|num[ée]ro|\b(est|de|du|la|le|c[’']est)\b)+$/i,
    '',
  )
  return otherNumber.test(label)
}

const wordsBefore = 40

/** What stands before a number, on its line. */
function before({ text, start }: Written): string {
  return (
    text
      .slice(Math.max(0, start - wordsBefore), start)
      .split(/[\n;]/)
      .at(-1) ?? ''
  )
}
