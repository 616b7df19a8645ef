import type { VNode } from 'preact'
import type { Language } from '#kernel/language.ts'
import type { AtTheResult } from '#modules/forms/index.ts'
import { dayInWords } from '#platform/i18n/format.ts'
import type { Audience, Frame } from '#platform/ui/frame.ts'
import { Page } from '#platform/ui/page.tsx'
import { PrintButton } from '#platform/ui/print-button.tsx'
import { amountInWords, totalInWords } from '../result/amount-in-words.ts'
import { benefitNames } from '../result/benefit-names.ts'
import { documentsFor } from '../result/claim.ts'
import { ResumeByCode } from '../result/keep-section.tsx'
import type { Rights, ToldBenefit } from '../result/rights.ts'
import { monthName, sayToResident } from '../result/say.ts'

export interface SheetPageProps {
  readonly frame: Frame
  readonly audience: Audience
  readonly rights: Rights
  readonly resume: AtTheResult['resume']
  readonly backHref: string
  /** The same sheet in the other size. */
  readonly otherSizeHref: string
  readonly isLarge: boolean
}

/** What she may claim on one sheet of paper: benefits, papers to prepare, whom to call, the code to go on. */
export function SheetPage(props: SheetPageProps): VNode {
  const { frame, audience, rights, resume, backHref, isLarge } = props
  const { language } = frame
  const say = sayToResident(language)
  const shown = rights.benefits.filter(({ answer }) => answer !== 'no')
  const day = dayInWords(rights.on, language)
  return (
    <Page
      {...frame}
      audience={audience}
      title={say('sheetTitle')}
      back={{ href: backHref, text: say('backToResult') }}
      largePrint={isLarge}
    >
      <div class="receipt-bar no-print">
        <PrintButton>{say('printNow')}</PrintButton>
        <a href={props.otherSizeHref}>{say(isLarge ? 'normalPrint' : 'largePrint')}</a>
      </div>
      <article class="receipt rights-sheet">
        <header class="receipt__header">
          <h1 class="receipt__title">{say('sheetTitle')}</h1>
          <p>{say('sheetEstimate', { day, month: monthName(rights.month, language) })}</p>
          <p>
            <strong>{totalInWords(shown, language) ?? say('nothing')}</strong>
          </p>
        </header>
        <Benefits benefits={shown} language={language} />
        <Papers benefits={shown} language={language} />
        <Whom frame={frame} />
        {resume === undefined ? null : <ResumeByCode resume={resume} language={language} />}
      </article>
    </Page>
  )
}

interface BenefitsProps {
  readonly benefits: readonly ToldBenefit[]
  readonly language: Language
}

function Benefits({ benefits, language }: BenefitsProps): VNode | null {
  if (benefits.length === 0) return null
  const say = sayToResident(language)
  return (
    <section class="receipt__part">
      <h2 class="receipt__subtitle">{say('yesTitle')}</h2>
      <ul class="rights-sheet__benefits">
        {benefits.map((benefit) => (
          <li key={benefit.id}>
            <span>{benefitNames[benefit.id][language]}</span>{' '}
            <strong>
              {amountInWords(benefit, language)}
              {benefit.answer === 'unsure' ? ` (${say('sheetMaybe')})` : null}
            </strong>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Papers({ benefits, language }: BenefitsProps): VNode | null {
  const say = sayToResident(language)
  // What depends on a situation stays on the screen: one page is one page.
  const { always } = documentsFor(
    benefits.map(({ id }) => id),
    language,
  )
  if (always.length === 0) return null
  return (
    <section class="receipt__part">
      <h2 class="receipt__subtitle">{say('documentsTitle')}</h2>
      <ul class="receipt__ticks">
        {always.map(({ code, label }) => (
          <li key={code}>{label}</li>
        ))}
      </ul>
    </section>
  )
}

function Whom({ frame: { town, language } }: Pick<SheetPageProps, 'frame'>): VNode {
  return (
    <p>
      {sayToResident(language)('sheetPhone')}&nbsp;: <bdi>{town.name}</bdi>,{' '}
      <strong dir="ltr">{town.phone}</strong>
    </p>
  )
}
