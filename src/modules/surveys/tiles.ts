import type { LocalText } from '#kernel/language.ts'
import { languages } from '#kernel/language.ts'
import { organisationOf } from '#platform/db/asking-organisation.ts'
import type { Errand } from '#platform/db/errand.ts'
import { sayToResident } from './say.ts'
import { isOpen, type Survey, type Way } from './survey.ts'
import { listSurveys } from './survey-store.ts'
import type { SurveysTables } from './tables.ts'
import { answerUrl } from './urls.ts'

/** A way to an open survey, offered beside something else: at the kiosk, on the page given after a visit. */
export interface SurveyOffered {
  readonly href: string
  readonly title: string
  readonly text: string
  /** To be typed: without how one came. */
  readonly shortHref: string
  /** What its QR code is, for those who listen. */
  readonly qrLabel: string
}

/** Surveys that are open now and answered this way, for whoever reads that language. */
export async function surveysOffered(
  errand: Errand<SurveysTables>,
  { way, language, back }: { readonly way: Way; readonly language: keyof LocalText; readonly back?: string },
): Promise<readonly SurveyOffered[]> {
  organisationOf(errand.asker)
  const known = languages.find((one) => one === language) ?? 'fr'
  const say = sayToResident(known)
  const surveys = (await listSurveys(errand.db)).filter((survey) => offers(survey, errand, way))
  return surveys.map(({ code }) => ({
    // A kiosk keeps nobody's language: it goes with the address.
    href: answerUrl(code, { way, language: known, ...(back === undefined ? {} : { back }) }),
    title: way === 'receipt' ? say('receiptTitle') : say('tile'),
    text: say('receiptText'),
    shortHref: answerUrl(code),
    qrLabel: say('posterQr'),
  }))
}

function offers(survey: Survey, { today }: Errand<SurveysTables>, way: Way): boolean {
  return isOpen(survey, today) && survey.ways.includes(way)
}
