import type { Field } from '../definition/question.ts'
import { representative } from './around-fields.ts'
import { linkedChoice, oneChoice, referenceList, severalChoices } from './choice-fields.ts'
import { country, nationality } from './country/country-fields.ts'
import { birthDate, date } from './day-fields.ts'
import { duration } from './duration-field.ts'
import type { FieldKind, FieldKinds } from './field-kind.ts'
import { debtLine, moneyLine } from './line-fields.ts'
import { amount } from './money-fields.ts'
import { name } from './name-fields.ts'
import { number } from './number-fields.ts'
import { iban } from './official/bank-field.ts'
import { associationNumber, siren, siret } from './official/company-fields.ts'
import { familyQuotient } from './official/family-quotient-field.ts'
import { nationalNumber } from './official/national-number-field.ts'
import { cafNumber, taxNotice, taxNumber } from './official/social-fields.ts'
import {
  attachment,
  civility,
  contactChannel,
  helpNeeds,
  relation,
  spokenLanguage,
} from './own-list-fields.ts'
import { monthYear, openPeriod, time } from './period-fields.ts'
import { address } from './place/address-field.ts'
import { birthplace } from './place/birthplace-field.ts'
import { commune } from './place/commune-field.ts'
import { commitment, consent, yesNo } from './promise-fields.ts'
import { email } from './reach/email-field.ts'
import { phone } from './reach/phone-field.ts'
import { grid, ranking, recommendation, scale } from './scale-fields.ts'
import { appointment, hidden, mapPoint, otherCase, signature } from './seam-fields.ts'
import { agentNote, formattedText, text } from './text-fields.ts'

/** How every type of field is read, written, seen and said. */
export const fieldKinds: FieldKinds = {
  'short-text': text,
  'long-text': text,
  'formatted-text': formattedText,
  'whole-number': number,
  'decimal-number': number,
  amount,
  'yes-no': yesNo,
  commitment,
  consent,
  'one-choice': oneChoice,
  'several-choices': severalChoices,
  ranking,
  'linked-choice': linkedChoice,
  scale,
  recommendation,
  grid,
  date,
  'open-period': openPeriod,
  'month-year': monthYear,
  time,
  duration,
  'birth-date': birthDate,
  civility,
  'family-name': name,
  'first-names': name,
  commune,
  birthplace,
  country,
  nationality,
  address,
  phone,
  email,
  'contact-channel': contactChannel,
  'spoken-language': spokenLanguage,
  'help-needs': helpNeeds,
  siret,
  siren,
  'association-number': associationNumber,
  'national-number': nationalNumber,
  'caf-number': cafNumber,
  'tax-number': taxNumber,
  'tax-notice': taxNotice,
  'family-quotient': familyQuotient,
  iban,
  resource: moneyLine,
  expense: moneyLine,
  debt: debtLine,
  relation,
  representative,
  appointment,
  'other-case': otherCase,
  'map-point': mapPoint,
  'reference-list': referenceList,
  attachment,
  'identity-document': attachment,
  'handwritten-signature': signature,
  hidden,
  'agent-note': agentNote,
}

/** The kind of a field. */
export function kindOf(field: Field): FieldKind {
  return fieldKinds[field.type]
}
