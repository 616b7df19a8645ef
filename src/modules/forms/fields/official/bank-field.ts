import { countrySpecs, electronicFormatIBAN, isSEPACountry, isValidIBAN } from 'ibantools'
import { luhn } from '#kernel/check-figures.ts'
import { type CodeOf, codeNamed, sayCode } from '../built-in-lists.ts'
import { empty, type FieldKind, type FieldOf, type Read, read, unreadable } from '../field-kind.ts'
import { readName } from '../name-fields.ts'
import { say } from '../say.ts'
import { box, inBoxes, oneLine, signs } from '../typed.ts'

export interface BankAccount {
  readonly kind: 'account'
  readonly iban: string
  /** Whose account it is, as the bank writes it; absent: not said. */
  readonly holder?: string
  readonly relation?: CodeOf<'relation'>
}

/** An account, or none: somebody without a bank is paid another way. */
export type Payment = BankAccount | { readonly kind: 'no-account' }

/** Any country of SEPA: refusing a foreign account is forbidden (règlement (UE) 260/2012, art. 9). */
export const iban: FieldKind<FieldOf<'iban'>, Payment> = {
  boxes: () => ['value', 'holder', 'relation', 'none'],
  read: (raw) => {
    const typed = signs(box(raw)).replace(/^IBAN/, '')
    const hasNone = box(raw, 'none') !== ''
    if (typed === '') return withoutNumber(raw, hasNone)
    if (hasNone) return unreadable('account-and-none')
    const account = readIban(typed)
    return account.kind === 'read' ? withHolder(account.value, raw) : account
  },
  write: (kept) =>
    kept.kind === 'no-account'
      ? inBoxes({ none: 'yes' })
      : inBoxes({ value: kept.iban, holder: kept.holder, relation: kept.relation }),
  say: (kept, _field, { language }) => sayAccount(kept, language),
}

function withoutNumber(raw: Parameters<typeof box>[0], hasNone: boolean): Read<Payment> {
  if (hasNone) return read({ kind: 'no-account' })
  return oneLine(box(raw)) === '' ? empty : unreadable('iban-unreadable')
}

function readIban(typed: string): Read<string> {
  if (/^\d+$/.test(typed)) return unreadable(numberInstead(typed))
  const number = electronicFormatIBAN(typed) ?? ''
  const land = number.slice(0, 2)
  const expected = countrySpecs[land]?.chars ?? undefined
  if (!/^[A-Z]{2}[0-9OIL]{2}/.test(number) || expected === undefined) return unreadable('iban-unreadable')
  if (!isSEPACountry(land)) return unreadable('iban-outside-sepa')
  if (number.length !== expected) return unreadable('iban-length', { expected, count: number.length })
  const valid = [number, ...mended(number)].find((each) => isValidIBAN(each))
  return valid === undefined ? unreadable('iban-mistyped') : read(valid)
}

// O for 0 and I for 1: letters do stand in some accounts, so the mended number must pass all its keys.
function mended(number: string): readonly string[] {
  const figures = number.slice(2).replaceAll('O', '0').replaceAll(/[IL]/g, '1')
  return [number.slice(0, 2) + figures]
}

function numberInstead(typed: string): 'iban-is-card' | 'iban-is-rib' | 'iban-unreadable' {
  if (typed.length >= 15 && typed.length <= 19 && luhn(typed)) return 'iban-is-card'
  return typed.length === 23 ? 'iban-is-rib' : 'iban-unreadable'
}

function withHolder(number: string, raw: Parameters<typeof box>[0]): Read<Payment> {
  const typed = oneLine(box(raw, 'holder'))
  const relation = codeNamed('relation', box(raw, 'relation'))
  const holder = typed === '' ? empty : readName(typed)
  if (holder.kind === 'unreadable') return holder
  return read({
    kind: 'account',
    iban: number,
    ...(holder.kind === 'read' && { holder: holder.value }),
    ...(relation && { relation }),
  })
}

function sayAccount(kept: Payment, language: Parameters<typeof say>[0]): string {
  if (kept.kind === 'no-account') return say(language, 'no-account')
  const hidden = `${kept.iban.slice(0, 2)}••\u00A0••••\u00A0${kept.iban.slice(-4)}`
  if (kept.holder === undefined) return hidden
  const whose =
    kept.relation === undefined
      ? kept.holder
      : `${kept.holder}, ${sayCode('relation', kept.relation, language)}`
  return `${hidden} (${whose})`
}
