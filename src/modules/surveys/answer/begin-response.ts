import type { Language } from '#kernel/language.ts'
import { grant, refuse, type Result } from '#kernel/result.ts'
import { beginAlone } from '#modules/forms/index.ts'
import { keyedHash } from '#platform/crypto/keyed-hash.ts'
import { continueAs, type Errand } from '#platform/db/errand.ts'
import { type Limit, withinLimit } from '#platform/db/throttle.ts'
import { isOpen, type PlaceId, type Survey, type Way } from '../survey.ts'
import { findByCode, findSurvey } from '../survey-store.ts'
import type { Ask, SurveysOptions, Tables } from '../surveys-options.ts'
import { insertEntry } from './response-store.ts'

// A hall has one address for all who stand in it: wide enough for a busy day, too narrow for a machine.
const pace: Limit = { attempts: 60, minutes: 60 }

/** The survey of an address, read at the door of its organisation: nobody who looks is known there, agents neither. */
export async function surveyAt(
  errand: Errand<Tables>,
  code: string,
): Promise<{ readonly errand: Errand<Tables>; readonly survey: Survey } | undefined> {
  const visitor = await continueAs(errand, { door: 'visitor', key: code })
  const found = await findByCode(visitor.db, code)
  if (!found) {
    await continueAs(errand, errand.asker)
    return undefined
  }
  const site = await continueAs(errand, { door: 'site', organisationId: found.organisationId })
  const survey = await findSurvey(site.db, found.id)
  return survey && { errand: site, survey }
}

export interface ResponseToBegin {
  readonly survey: Survey
  readonly way: Way
  readonly placeId: PlaceId | undefined
  readonly language: Language
  readonly back: string | undefined
}

export type BeginRefusal = 'not-open' | 'too-many' | 'not-published'

/** Begins a response: the draft of a form, and what ties it to its survey until it is sent. */
export async function beginResponse(
  asked: Ask,
  options: SurveysOptions,
  { survey, way, placeId, language, back }: ResponseToBegin,
): Promise<Result<string, BeginRefusal>> {
  const { errand, address } = asked.var
  if (!isOpen(survey, errand.today)) return refuse('not-open')
  // Keyed, and by day: it cannot be turned back into an address, nor be followed from one day to the next.
  const key = keyedHash(options.sealingKey, 'survey-pace', `${address} ${survey.id} ${errand.today}`)
  if (!(await withinLimit(errand, key, pace))) return refuse('too-many')
  const { organisationId, formId } = survey
  const begun = await beginAlone(asked, options, { organisationId, formId, language, back })
  if (!begun.ok) return refuse('not-published')
  const { draftId, url } = begun.value
  await insertEntry(
    errand.db,
    { draftId, surveyId: survey.id, placeId, way, begunAt: errand.now },
    organisationId,
  )
  return grant(url)
}
