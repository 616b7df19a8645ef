import { type ResolvedCommune, resolveCommune } from '#platform/communes/resolve-commune.ts'
import type { Notice } from '../import/notice.ts'
import type { PlaceCommune } from '../place.ts'

export interface WrittenPlace {
  readonly commune: string
  readonly postalCode: string
  readonly code: string
  readonly street: string
  /** Name of the place. */
  readonly place: string
}

/** Where a place is, with the INSEE code of today; what the address holds serves when the columns are empty. */
export function readCommune(written: WrittenPlace, notice: Notice): PlaceCommune {
  const postalCode = readPostalCode(written, notice)
  const inStreet = communeInStreet(written.street)
  const name = tidyName(written.commune) || inStreet
  const around = `${written.place} ${written.street}`
  const said = { name, postalCode, code: readCode(written.code), around }
  const found = resolveCommune(said) ?? resolveCommune({ ...said, name: inStreet })
  if (!found) {
    if (`${name}${postalCode}` === '') notice('nowhere', '')
    else notice('commune-unknown', `${postalCode} ${name}`.trim())
    return { name, postalCode }
  }
  tellOf(found, { written, postalCode }, notice)
  const onlyPostalCode = found.commune.postalCodes.length === 1 ? (found.commune.postalCodes[0] ?? '') : ''
  return {
    name: tidyName(written.commune) || found.commune.name,
    postalCode: postalCode || onlyPostalCode,
    code: found.commune.code,
  }
}

/** The number and the street alone, when a cell holds the postal code and the commune too. */
export function streetAlone(street: string): string {
  const cut = street.replace(
    /(?:[\s,;]|-{2,}(?!-))*\b\d{5}\b\s*-?\s*\p{L}[\p{L}\s'’.-]*(?:cedex\s*\d*)?$/iu,
    '',
  )
  return (cut === '' ? street : cut)
    .replaceAll(/\s*\n\s*/g, ', ')
    .replaceAll(/[\s,;-]+$/g, '')
    .trim()
}

function tellOf(
  { commune, by }: ResolvedCommune,
  { written, postalCode }: { readonly written: WrittenPlace; readonly postalCode: string },
  notice: Notice,
): void {
  if (by === 'guess') notice('commune-guessed', postalCode, `${commune.name} (${commune.code})`)
  else if (by === 'likely' || written.commune === '') {
    notice('commune-found', `${postalCode} ${written.commune}`.trim(), `${commune.name} (${commune.code})`)
  } else if (written.code !== '' && readCode(written.code) !== commune.code) {
    notice('commune-code-changed', written.code, commune.code)
  }
}

function readPostalCode({ postalCode, street }: WrittenPlace, notice: Notice): string {
  const bare = postalCode.replaceAll(/[\s\u00A0\u202F]/g, '').replace(/\.0+$/, '')
  if (/^\d{4}$/.test(bare)) {
    notice('postal-code-completed', postalCode, `0${bare}`)
    return `0${bare}`
  }
  const whole = /^\d{5}$/.test(bare) ? bare : (/\b(\d{5})\b/.exec(postalCode)?.[1] ?? '')
  if (whole !== '' && whole !== '00000') return whole
  if (bare !== '') notice('postal-code-unread', postalCode)
  return postalCodeInStreet(street, notice)
}

function postalCodeInStreet(street: string, notice: Notice): string {
  const found = /\b(\d{5})\b\s*-?\s*\p{L}[^\d]*(?:cedex\s*\d*)?$/iu.exec(street)?.[1] ?? ''
  if (found !== '') notice('postal-code-found', street, found)
  return found
}

function communeInStreet(street: string): string {
  return tidyName(
    /\b\d{5}\b\s*-?\s*(\p{L}[\p{L}\s'’.-]*)$/iu.exec(street.replace(/\bcedex\b.*$/iu, ''))?.[1] ?? '',
  )
}

function tidyName(name: string): string {
  return name
    .replaceAll(/\bcedex\b.*$|\b\d{5}\b/giu, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

// A sheet takes 01053 for 1053.
function readCode(code: string): string {
  const bare = code.replace(/\.0+$/, '').toUpperCase()
  return /^\d{4}$/.test(bare) ? `0${bare}` : bare
}
