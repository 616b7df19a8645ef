import { isId } from '#kernel/ids.ts'
import { languageName } from '#kernel/spoken-language.ts'
import { grant, type Result, refuse } from '#kernel/result.ts'
import type { Person } from '#modules/people/index.ts'
import { findPlace } from '#modules/places/index.ts'
import type { Errand } from '#platform/db/errand.ts'
import type { Form } from '#platform/http/form.ts'
import type { Written } from '../keep/referral-writing-store.ts'
import { needNamed } from '../need.ts'
import type { Partner, Referral } from '../referral.ts'
import type { Tables } from '../referrals-options.ts'
import { say } from '../say.ts'
import { needField, placeField } from '../urls.ts'
import { partnerOf } from './partner-search.ts'
import type { WriteRefusal } from './write-referral.ts'

/** The place that a form or an address names, as a partner. */
export async function placeNamed(
  errand: Errand<Tables>,
  form: Pick<Form, 'text'>,
): Promise<Partner | undefined> {
  const id = form.text(placeField)
  const place = isId<'place'>(id) ? await findPlace(errand.db, id) : undefined
  return place && partnerOf(place)
}

/** What is written, as typed; the partner is the place when there is one. */
export function readWritten(form: Form, place: Partner | undefined): Result<Written, 'need-missing'> {
  const need = needNamed(form.text(needField))
  if (!need) return refuse('need-missing')
  const some = (field: string): string | undefined => form.text(field) || undefined
  const named = {
    placeId: undefined,
    name: form.text('partenaire'),
    phone: some('telephone'),
    email: some('courriel'),
    address: some('adresse'),
  }
  return grant({ partner: place ?? named, need, words: some('mots'), welcome: some('accueil') })
}

/** The fields of free text, in which no secret may be typed. */
export const freeFields = ['partenaire', 'adresse', 'mots', 'accueil'] as const

/** The field of the form that each refusal is about. */
export const writeFieldOf: Readonly<Record<WriteRefusal | 'need-missing', string>> = {
  'need-missing': needField,
  'need-in-words': 'mots',
  'partner-missing': 'partenaire',
  'partner-too-long': 'partenaire',
  'words-too-long': 'mots',
  'words-tell-who': 'mots',
  'welcome-too-long': 'accueil',
  'welcome-tell-who': 'accueil',
}

/** What her file says of how to receive her, to begin with. */
export function welcomeOf({ spoken, needs }: Pick<Person, 'spoken' | 'needs'>): string {
  const [language] = spoken
  const speaks =
    language && language !== 'fr' ? [say('speaksNeed', { language: languageName(language) })] : []
  return [...speaks, ...needs.map((need) => say(`welcome-${need}`))].join(', ')
}

/** A draft as its form shows it. */
export function typedOf({
  partner,
  need,
  words = '',
  welcome = '',
}: Referral): Readonly<Record<string, string>> {
  const { placeId, name, phone = '', email = '', address = '' } = partner
  const said = { [needField]: need, mots: words, accueil: welcome }
  return placeId
    ? { ...said, [placeField]: placeId }
    : { ...said, partenaire: name, telephone: phone, courriel: email, adresse: address }
}
