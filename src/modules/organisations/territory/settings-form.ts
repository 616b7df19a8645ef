import type { Form } from '#platform/http/form.ts'
import { contrast } from '#platform/ui/town-look.ts'
import { readEmail } from '../agents/agent.ts'
import type { refusals } from './messages.fr.ts'
import type { Territory } from './territory.ts'

export type SettingRefusal = keyof typeof refusals

export type SettingProblems = Readonly<Record<string, SettingRefusal>>

type Settings = Omit<Territory, 'hasLogo' | 'timeZone'>

/** The fields of the page, in its order: the name sent, what is kept, how it is checked. */
const fields = {
  town_name: words,
  ccas_name: words,
  phone,
  address: lines,
  opening_hours: optional,
  accent,
  publisher: words,
  publication_director: words,
  host: words,
  contact_email: email,
  privacy_email: email,
  security_email: email,
} as const satisfies Record<string, (text: string) => SettingRefusal | undefined>

/** Reads the settings of the town, or says field by field what is wrong. */
export function readSettings(
  form: Form,
): { readonly settings: Settings } | { readonly problems: SettingProblems } {
  const checked = Object.entries(fields).map(([name, check]) => [name, check(form.text(name))] as const)
  const wrong = checked.filter((entry): entry is [string, SettingRefusal] => entry[1] !== undefined)
  if (wrong.length > 0) return { problems: Object.fromEntries(wrong) }
  return {
    settings: {
      townName: form.text('town_name'),
      ccasName: form.text('ccas_name'),
      phone: form.text('phone'),
      address: linesOf(form.text('address')),
      openingHours: form.text('opening_hours') || undefined,
      accent: form.text('accent').toLowerCase() || undefined,
      publisher: form.text('publisher'),
      publicationDirector: form.text('publication_director'),
      host: form.text('host'),
      contactEmail: form.text('contact_email'),
      privacyEmail: form.text('privacy_email'),
      securityEmail: form.text('security_email'),
    },
  }
}

/** What the page shows the first time. */
export function typedOf(territory: Territory): Readonly<Record<string, string>> {
  return {
    town_name: territory.townName,
    ccas_name: territory.ccasName,
    phone: territory.phone,
    address: territory.address.join('\n'),
    opening_hours: territory.openingHours ?? '',
    accent: territory.accent ?? '',
    publisher: territory.publisher,
    publication_director: territory.publicationDirector,
    host: territory.host,
    contact_email: territory.contactEmail,
    privacy_email: territory.privacyEmail,
    security_email: territory.securityEmail,
  }
}

const longest = 300

function words(text: string): SettingRefusal | undefined {
  return text === '' ? 'setting-missing' : optional(text)
}

function optional(text: string): SettingRefusal | undefined {
  return text.length > longest ? 'setting-too-long' : undefined
}

function lines(text: string): SettingRefusal | undefined {
  return linesOf(text).length === 0 ? 'setting-missing' : optional(text)
}

function phone(text: string): SettingRefusal | undefined {
  if (text === '') return 'setting-missing'
  return /^\+?[\d\s().-]{10,25}$/.test(text) ? undefined : 'phone-unreadable'
}

function email(text: string): SettingRefusal | undefined {
  if (text === '') return 'setting-missing'
  return readEmail(text).ok ? undefined : 'email-unreadable'
}

const white = '#ffffff'

// WCAG 1.4.3: text in this colour on white; a paler one would be darkened beyond what the town chose.
const leastContrast = 4.5

function accent(text: string): SettingRefusal | undefined {
  if (text === '') return undefined
  if (!/^#[\da-f]{6}$/i.test(text)) return 'accent-unreadable'
  return contrast(text, white) < leastContrast ? 'accent-too-pale' : undefined
}

function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
}
