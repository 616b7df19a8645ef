import type { FoundSecret } from './secret.ts'

/** The passwords and secret codes said in a text, in French or English; the words around them are left. */
export function secretWords(text: string): readonly FoundSecret[] {
  const found = [...saidAfter(text), ...saidBefore(text)]
  return found
    .toSorted((one, other) => one.start - other.start)
    .filter(({ start }, index, all) => start >= (all[index - 1]?.end ?? 0))
}

const label = String.raw`(?:mots?[ \u00A0]de[ \u00A0]passes?|m\.?d\.?p\.?s?|pass[ -]?word|passwd|pwd|pass[ -]?code|pass[ -]?phrase|passe(?=\s*[:=])|cvv2?|cvc2?|cryptogramme|code[ \u00A0](?:secret|pin|puk|confidentiel|de[ \u00A0](?:la[ \u00A0]|sa[ \u00A0])?(?:carte|cb)|carte|cb|de[ \u00A0](?:d[ée]verrouillage|s[ée]curit[ée]))|(?:secret|security)[ ]code|PIN|PUK)`

const kinds = String.raw`(?:provisoire|temporaire|actuel|initial|ancien|nouveau|personnel|ameli|caf|imp[ôo]ts(?:\.gouv(?:\.fr)?)?|gmail|orange|free|sfr|outlook|hotmail|yahoo|ants|facebook|franceconnect|messagerie|mail|carte|wi-?fi|windows|t[ée]l[ée]phone|de|du|la|sa|son|le|bancaire|sim)`

/** « mot de passe : X », « mdp de sa messagerie = X », « le code secret est X », « PIN 1234 ». */
function saidAfter(text: string): readonly FoundSecret[] {
  const found: FoundSecret[] = []
  for (const match of text.matchAll(new RegExp(String.raw`(?<![\p{L}\d])${label}(?![\p{L}\d])`, 'giu'))) {
    const from = match.index + match[0].length
    const value =
      afterSign(text, from) ??
      afterVerb(text, from) ??
      (isPlace(text, match.index) ? null : straight(text, from))
    if (!value || isBareWord(match[0], value)) continue
    found.push(passwordAt(value), ...alsoSaid(text, value))
  }
  return found
}

interface Value {
  readonly at: number
  readonly word: string
}

/** After « : » or « = », some words may say whose it is. */
function afterSign(text: string, from: number): Value | null {
  const sign = /^(?<whose>[^:=\n;•]{0,40}?)(?::|=|->|→)[=>\s\u00A0]{0,4}(?<quote>[«"“”'‘][\s\u00A0]?)?/u.exec(
    text.slice(from),
  )
  if (!sign) return null
  const at = from + sign[0].length
  const value = sign.groups?.['quote'] ? quoted(text, at) : wordAt(text, at)
  return value && isSecretAfterSign(text, value, sign.groups?.['whose'] ?? '') ? value : null
}

/** After « est », « c’est », « is » or a quote, only what cannot be an adjective. */
function afterVerb(text: string, from: number): Value | null {
  const verb = new RegExp(
    String.raw`^(?:[\s\u00A0]${kinds}){0,4}[,\s\u00A0]*(?:(?:est|c[’']est|sera|is|was|[ée]tait)[\s\u00A0]+)?(?<quote>[«"“‘'(][\s\u00A0]?)?`,
    'iu',
  ).exec(text.slice(from))
  if (!verb) return null
  const at = from + verb[0].length
  if (verb.groups?.['quote']) return ofOneWord(quoted(text, at))
  const value = wordAt(text, at)
  const isCapital = value && /\b(est|is|sera|was)[\s\u00A0]+$/iu.test(verb[0]) && /^\p{Lu}/u.test(value.word)
  return value && (isMixed(value.word) || (isCapital && !isKnown(value.word))) ? value : null
}

/** « code PIN 1234 », « mot de passe provisoire 834920 ». */
function straight(text: string, from: number): Value | null {
  const value = new RegExp(
    String.raw`^(?:[\s\u00A0]${kinds}|[\s\u00A0](?:est|is|c[’']est)){0,4}[,\s\u00A0]+(?=\d{3,12}(?![\d\p{L}/.,:-]\d|[\d\p{L}/:-]))`,
    'iu',
  ).exec(text.slice(from))
  return value ? wordAt(text, from + value[0].length) : null
}

/** « Soleil45 est son mot de passe », « Soleil45 comme mot de passe ». */
function saidBefore(text: string): readonly FoundSecret[] {
  const shape = new RegExp(
    String.raw`(?<word>[^\s\u00A0«»"“”]{4,64})[\s\u00A0»"”]{1,2}(?:est|comme|=|is|en|pour|\()[\s\u00A0]?(?:(?:son|sa|le|mon|ma|un|her|his|my|the|nouveau)[\s\u00A0]+){0,2}${label}(?![\p{L}\d])`,
    'giu',
  )
  return [...text.matchAll(shape)].flatMap((match) => {
    const value = { at: match.index, word: match.groups?.['word'] ?? '' }
    return isMixed(value.word) ? [passwordAt(value)] : []
  })
}

/** « … : Soleil45 et Lune46 »: once one is said, what follows may be another. */
function alsoSaid(text: string, { at, word }: Value): readonly FoundSecret[] {
  const end = at + word.length
  const link = /^[\s\u00A0»"”]*(?:,|;|\/|et|ou|puis|and|or|then)[\s\u00A0«"“]*/iu.exec(text.slice(end))
  const next = link && wordAt(text, end + link[0].length)
  return next && isMixed(next.word) ? [passwordAt(next), ...alsoSaid(text, next)] : []
}

function passwordAt({ at, word }: Value): FoundSecret {
  return { kind: 'password', start: at, end: at + word.length }
}

function wordAt(text: string, at: number): Value | null {
  const word = /^[^\s\u00A0«»"“”]{1,128}/u.exec(text.slice(at))?.[0].replace(/[.,;:)\]]+$/u, '') ?? ''
  return word === '' ? null : { at, word }
}

function quoted(text: string, at: number): Value | null {
  const word = /^[^»"“”’'\n]{1,128}?(?=[\s\u00A0]?[»"“”’')\n]|$)/u.exec(text.slice(at))?.[0] ?? ''
  return word === '' ? null : { at, word }
}

function ofOneWord(value: Value | null): Value | null {
  return value &&
    !/\s/u.test(value.word) &&
    !isHidden(value.word) &&
    (isMixed(value.word) || /^\d{4,}$/.test(value.word))
    ? value
    : null
}

const aboutACall = /oubli|perdu|appel|t[ée]l|heure|rdv|rendez|chang|r[ée]initialis|bloqu/iu

function isSecretAfterSign(text: string, value: Value, whose: string): boolean {
  const { word } = value
  if (isSaidOfIt(text, value)) return false
  if (/^[\d./-]+$/.test(word)) return /\d{3}/.test(word.replaceAll(/[./-]/g, '')) && !aboutACall.test(whose)
  if (word.length < 3 || isOrdinary(word)) return false
  const isPlainWord = /^\p{L}[\p{Ll}’'-]*$/u.test(word)
  return !isPlainWord || (standsAlone(text, value) && whose.trim().length <= 30 && !aboutACall.test(whose))
}

// What is said of a password rather than the password.
function isSaidOfIt(text: string, value: Value): boolean {
  return isHidden(value.word) || isKnown(value.word) || isMeasure(text, value)
}

// A plain word is a secret when nothing follows it, the beginning of a sentence otherwise.
function standsAlone(text: string, { at, word }: Value): boolean {
  return /^[\s\u00A0»"”]*([.,;!?)\n/]|$|et\b|puis\b)/u.test(text.slice(at + word.length))
}

// « Pin » is a tree: only figures make a secret of it.
function isBareWord(said: string, { word }: Value): boolean {
  return /^(pin|puk)$/iu.test(said) && !/^\d{4,8}$/.test(word)
}

function isPlace(text: string, at: number): boolean {
  return /(rue|all[ée]e|impasse|chemin|avenue|r[ée]sidence|lieu-dit|bois)[^.\n]{0,20}$/iu.test(
    text.slice(0, at),
  )
}

// Letters and figures, or a sign no word carries.
function isMixed(word: string): boolean {
  if (word.length < 4 || isHidden(word) || isOrdinary(word)) return false
  const hasLetter = /\p{L}/u.test(word)
  return (
    (hasLetter && /\d/.test(word)) ||
    (/[\p{L}\d]/u.test(word) && /[!?@#$%&*+=_~^<>{}|\\]/u.test(word.slice(0, -1))) ||
    (hasLetter && /\p{L}[!$*#]$/u.test(word) && /\p{Ll}\p{Lu}/u.test(word))
  )
}

// « 10h30 », « 12/03/2026 », « 2e », « 12bis », « 45 € », « n°12 », an address of a page or of a mailbox.
function isOrdinary(word: string): boolean {
  return /^(\d{1,2}[h:]\d{0,2}|\d{1,4}(e|er|[èe]re|[èe]mes?|nde?|bis|ter|€|%|min|mn|km|x|ans?|j)|\d+([/.,-]\d+)+|n[°º]\d+|https?:\S+|www\.\S+|[\w.+-]+@[\w-]+\.[\w.-]+|covid-?19|windows-?\d+|f\d|a\d|[a-z]{3}-[\dA-Z]{4}-[\dA-Z]{4})$/iu.test(
    word,
  )
}

function isHidden(word: string): boolean {
  return /^[•*x.…_\-?#\][()]+$/iu.test(word) || word.includes('••')
}

// « mot de passe : 8 caractères ».
function isMeasure(text: string, { at, word }: Value): boolean {
  return (
    /^\d{1,3}$/.test(word) &&
    /^[\s\u00A0]*(caract|lettre|chiffre|signe|fois|essai|tentative|jour|minute|mois|an)/iu.test(
      text.slice(at + word.length),
    )
  )
}

const known = new RegExp(
  String.raw`^(?:${[
    String.raw`\p{L}+[ée]{1,2}s?(?<=[é]e?s?)`,
    'oublie|perdue?|change|refaite?|faite?|remise?|mise?|re[çc]ue?|connue?|inconnue?|rendue?|fini|choisie?|fourni|transmise?|d[ée]truite?|[ée]crite?|saisie?',
    'changer|demander|redemander|noter|retrouver|r[ée]initialiser|refaire|voir|revoir|choisir|cr[ée]er|modifier|v[ée]rifier|trouver|chercher|envoyer|mettre|faire|rappeler|appeler|pr[ée]voir|attendre',
    "aucune?|non|oui|ok|yes|no|[àa]|aux?|en|dans|sur|par|avec|sans|pour|chez|les?|la|une?|des?|du|sa|ses?|son|ma|mon|mes|ils?|elles?|on|je|nous|vous|que?|qui|ne|pas|plus|trop|tr[èe]s|toujours|encore|bient[ôo]t|d[ée]j[àa]|m[êe]me|idem|rien|voil[àa]|ici|l[àa]|ce|c[’']est|cette?|tout|tous|deux|trois|\\p{L}[’']\\p{L}+",
    'nouveau|ancien|bon|bien|faux|personnel|confidentiel|secret|facile|difficile|solide|simple|fort|faible|(?:in)?valide|(?:in)?correcte?|provisoire|temporaire|illisible|identique|diff[ée]rente?|impossible|n[ée]cessaire|obligatoire|attention|probl[èe]me|erreur|[ée]chec|rappel|aide|lien|mail|e-mail|courriel|sms|courrier|papier|carnet|enveloppe|question|perte|oubli|changement|cr[ée]ation',
    'reset|done|lost|forgotten|changed|unknown|none|see|in|on|at|the|an?|not|her|his|my|same|new|reminder|sent|too|is|was|via',
  ].join('|')})$`,
  'iu',
)

function isKnown(word: string): boolean {
  return known.test(word)
}
