import { ageOn, type BirthDate } from '#kernel/birth-date.ts'
import { type Day, toDay } from '#kernel/day.ts'
import { languageName } from '#kernel/spoken-language.ts'
import { communeLabel } from '#platform/communes/commune.ts'
import { dayInWords } from '#platform/i18n/format.ts'
import { writtenPhone } from '#platform/phone/phone.ts'
import type { ContactChannel } from './contact-channel.ts'
import type { Home, Person } from './person.ts'
import type { ProtectionMeasure } from './protection-measure.ts'
import { isInForce, limitsUnder } from './protection-measure.ts'
import { say } from './say.ts'

/** « 3 mars 1950 », « mars 1950 » or « 1950 », as far as it is known. */
export function birthInWords(birth: BirthDate | undefined): string {
  if (!birth) return say('birth-unknown')
  const { year, month, day } = birth
  if (month === undefined) return String(year)
  const words = dayInWords(toDay([year, twoDigits(month), twoDigits(day ?? 1)].join('-')), 'fr')
  return day === undefined ? words.replace(/^\S+\s/, '') : words
}

/** « 76 ans », or « 75 ou 76 ans » when only the year is known. */
export function ageInWords(birth: BirthDate | undefined, today: Day): string {
  if (!birth) return say('age-unknown')
  const { least, most } = ageOn(birth, today)
  return least === most ? say('age-exact', { age: most }) : say('age-range', { least, most })
}

/** « parle arabe, français ; lit français ». */
export function languagesInWords({ spoken, read }: Pick<Person, 'spoken' | 'read'>): string {
  const speaks =
    spoken.length > 0
      ? say('speaks', { languages: spoken.map(languageName).join(', ') })
      : say('speaks-unknown')
  if (!read) return speaks
  const reads =
    read.length > 0 ? say('reads', { languages: read.map(languageName).join(', ') }) : say('reads-nothing')
  return `${speaks}\u00A0; ${reads}`
}

/** « Alpha (01000) », or that she has no fixed address, or that it was not asked. */
export function homeInWords({ commune, hasNoFixedAddress }: Home): string {
  const place = commune && communeLabel(commune)
  const parts = [place, hasNoFixedAddress ? say('no-fixed-address') : undefined].filter(Boolean)
  return parts.length > 0 ? parts.join(', ') : say('commune-unknown-yet')
}

/** The number, the address or the mailbox, as people write it. */
export function channelValue({ kind, value }: Pick<ContactChannel, 'kind' | 'value'>): string {
  return kind === 'phone' ? writtenPhone(value) : value
}

/** Whose it is and what to beware of: « un voisin : Mme Petit, discret, pas de message ». */
export function channelCautions(channel: ContactChannel): readonly string[] {
  const owner = say(`owner-${channel.belongsTo}`)
  const cautions = channel.belongsTo === 'self' ? [] : [ownerInWords(owner, channel.holder)]
  if (channel.isDiscreet) cautions.push(say('discreet'))
  if (channel.mayLeaveMessage === false) cautions.push(say('no-message'))
  return cautions
}

/** What the measure forbids her to do alone, one sentence per act, with the article. */
export function limitsInWords({ kind }: Pick<ProtectionMeasure, 'kind'>): readonly string[] {
  return limitsUnder(kind).map(({ act, standing, article }) =>
    say('limit', { act: say(`act-${act}`), standing: say(`standing-${standing}`), article }),
  )
}

/** « Curatelle simple, jusqu’au 3 mars 2027 », or that its end has passed. */
export function measureInWords(measure: ProtectionMeasure, today: Day): string {
  const name = say(`protection-${measure.kind}`)
  if (!measure.endsOn) return name
  const key = isInForce(measure, today) ? 'protection-until' : 'protection-ended'
  return `${name}, ${say(key, { day: dayInWords(measure.endsOn, 'fr') })}`
}

function ownerInWords(owner: string, holder: string | undefined): string {
  return holder === undefined ? owner : say('owned-by', { owner, holder })
}

function twoDigits(part: number): string {
  return String(part).padStart(2, '0')
}

/** Who she is, line by line. */
export function identityLines(
  person: Pick<Person, 'names' | 'birth' | 'gender' | 'socialStatus'>,
): readonly Line[] {
  const { names, birth, gender, socialStatus } = person
  return [
    { label: say('field-first-names'), text: names.firstNames ?? say('nothing') },
    { label: say('field-usage-name'), text: names.usageName ?? say('nothing') },
    { label: say('field-birth-name'), text: names.birthName ?? say('nothing') },
    { label: say('field-single-name'), text: say(names.hasSingleName ? 'yes' : 'no') },
    { label: say('file-row-birth'), text: birthInWords(birth) },
    { label: say('file-row-gender'), text: say(`gender-${gender}`) },
    { label: say('file-row-social'), text: socialStatus ? say(`social-${socialStatus}`) : say('not-asked') },
  ]
}

/** Where she lives, line by line. */
export function homeLines({ commune, hasNoFixedAddress }: Home): readonly Line[] {
  return [
    { label: say('field-commune'), text: commune ? communeLabel(commune) : say('not-asked') },
    { label: say('choice-no-fixed-address'), text: say(hasNoFixedAddress ? 'yes' : 'no') },
  ]
}

/** How to be understood, line by line. */
export function understandingLines(person: Pick<Person, 'spoken' | 'read' | 'needs'>): readonly Line[] {
  return [
    { label: say('file-row-languages'), text: languagesInWords(person) },
    { label: say('file-row-needs'), text: needsInWords(person) },
  ]
}

/** The measure of protection, line by line. */
export function protectionLines(measure: ProtectionMeasure | undefined): readonly Line[] {
  return [
    {
      label: say('field-protection'),
      text: measure ? say(`protection-${measure.kind}`) : say('no-protection'),
    },
    {
      label: say('field-protection-end'),
      text: measure?.endsOn ? dayInWords(measure.endsOn, 'fr') : say('nothing'),
    },
    { label: say('field-representative'), text: measure?.representative ?? say('nothing') },
    { label: say('field-representative-contact'), text: measure?.representativeContact ?? say('nothing') },
  ]
}

/** « Interprète, gros caractères », or that none was noted. */
export function needsInWords({ needs }: Pick<Person, 'needs'>): string {
  return needs.length > 0 ? needs.map((need) => say(`need-${need}`)).join(', ') : say('file-no-needs')
}

interface Line {
  readonly label: string
  readonly text: string
}
