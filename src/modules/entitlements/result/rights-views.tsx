import type { VNode } from 'preact'
import type { Language } from '#kernel/language.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { amountInWords } from './amount-in-words.ts'
import { benefitNames } from './benefit-names.ts'
import { documentsFor } from './claim.ts'
import { DocumentList } from './document-list.tsx'
import { Explanation, explanationTitle, WhyNot } from './explanation.tsx'
import { LocalNotDue } from './local-section.tsx'
import type { Rights, ToldBenefit } from './rights.ts'
import { sayToResident } from './say.ts'
import type { View } from './view.ts'

export interface RightsViewProps {
  readonly view: View
  readonly rights: Rights
  readonly language: Language
  /** The result it is seen apart from. */
  readonly backHref: string
}

/** Something of a result seen apart: why one benefit, all that is not due, the papers of some situations. */
export function RightsView(props: RightsViewProps): VNode {
  const { view, rights, language, backHref } = props
  const benefit = rights.benefits.find(({ id }) => id === view)
  return (
    <>
      {benefit ? <Why benefit={benefit} language={language} /> : null}
      {view === 'non' ? <NotDue {...props} /> : null}
      {view === 'papiers' ? <OtherPapers {...props} /> : null}
      <p class="no-print">
        <ButtonLink href={backHref} tone="secondary">
          {sayToResident(language)('backToResult')}
        </ButtonLink>
      </p>
    </>
  )
}

function Why({ benefit, language }: { readonly benefit: ToldBenefit; readonly language: Language }): VNode {
  return (
    <>
      <h1>{benefitNames[benefit.id][language]}</h1>
      {benefit.answer === 'no' ? null : <p class="right__amount">{amountInWords(benefit, language)}</p>}
      <h2>{explanationTitle(benefit, language)}</h2>
      <Explanation benefit={benefit} language={language} />
    </>
  )
}

function NotDue({ rights, language }: RightsViewProps): VNode {
  const no = rights.benefits.filter(({ answer }) => answer === 'no')
  return (
    <>
      <h1>{sayToResident(language)('noTitle')}</h1>
      {no.map((benefit) => (
        <section key={benefit.id} id={`droit-${benefit.id}`}>
          <h2 class="right__name">{benefitNames[benefit.id][language]}</h2>
          <WhyNot benefit={benefit} language={language} />
        </section>
      ))}
      <LocalNotDue local={rights.local} language={language} />
    </>
  )
}

function OtherPapers({ rights, language }: RightsViewProps): VNode {
  const due = rights.benefits.filter(({ answer }) => answer !== 'no').map(({ id }) => id)
  return (
    <>
      <h1>{sayToResident(language)('documentsMore')}</h1>
      <DocumentList documents={documentsFor(due, language).sometimes} language={language} />
    </>
  )
}
