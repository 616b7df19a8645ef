import type { VNode } from 'preact'
import { direction, type Language, languages } from '#kernel/language.ts'
import type { Definition } from '#modules/forms/index.ts'
import { dayInWords } from '#platform/i18n/format.ts'
import type { Frame } from '#platform/ui/frame.ts'
import { Page } from '#platform/ui/page.tsx'
import { PrintButton } from '#platform/ui/print-button.tsx'
import { QrCode } from '#platform/ui/qr-code.tsx'
import { say, sayToResident } from '../say.ts'
import type { Survey } from '../survey.ts'
import { surveyUrl } from '../urls.ts'

export interface PosterPageProps {
  readonly frame: Frame
  readonly survey: Survey
  readonly definition: Pick<Definition, 'title'>
  /** In the QR code: with the place and the way in. */
  readonly address: string
  /** To be typed: as short as can be. */
  readonly shortAddress: string
  readonly place: string | undefined
}

/** A sheet to hang up: a square to photograph, an address to type, four languages. */
export function PosterPage(props: PosterPageProps): VNode {
  const { frame, survey, address, shortAddress, place } = props
  return (
    <Page
      {...frame}
      audience="agent"
      title={say('poster')}
      back={{ href: surveyUrl(survey.id), text: say('backToSurvey') }}
      largePrint
    >
      <div class="no-print">
        <h1>{place === undefined ? say('poster') : say('posterOf', { place })}</h1>
        <PrintButton>{say('print')}</PrintButton>
      </div>
      <article class="poster">
        {languages.map((language) => (
          <PosterTitle key={language} language={language} {...props} />
        ))}
        <QrCode text={address} label={sayToResident('fr')('posterQr')} size={360} />
        <p class="poster__address" dir="ltr">
          {shortAddress}
        </p>
        {languages.map((language) => (
          <PosterFoot key={language} language={language} survey={survey} />
        ))}
      </article>
    </Page>
  )
}

function PosterTitle({
  language,
  definition,
}: PosterPageProps & { readonly language: Language }): VNode | null {
  // The plain French of a poster is its French.
  if (language === 'fr-simple') return null
  return (
    <h2 lang={language} dir={direction(language)}>
      {definition.title[language] ?? definition.title.fr}
    </h2>
  )
}

function PosterFoot({
  language,
  survey: { closesOn },
}: {
  readonly language: Language
  readonly survey: Survey
}): VNode | null {
  if (language === 'fr') return null
  const speak = sayToResident(language)
  return (
    <p lang={language === 'fr-simple' ? 'fr' : language} dir={direction(language)}>
      {speak('posterScan')} {speak('noOneKnows')} {speak('askUs')}{' '}
      {closesOn === undefined ? '' : speak('posterUntil', { day: dayInWords(closesOn, language) })}
    </p>
  )
}
