import type { ComponentChildren, VNode } from 'preact'
import type { Language } from '#kernel/language.ts'
import { dayInWords } from '#platform/i18n/format.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { Details } from '#platform/ui/details.tsx'
import { Notice } from '#platform/ui/notice.tsx'
import { totalInWords } from './amount-in-words.ts'
import { documentsFor } from './claim.ts'
import { LocalSection } from './local-section.tsx'
import type { MissingFact } from './missing-facts.ts'
import { DocumentList, type DocumentListProps } from './document-list.tsx'
import { RightCard } from './right-card.tsx'
import type { Rights, ToldBenefit } from './rights.ts'
import type { View } from './view.ts'
import { monthName, roundedEuros, sayToResident } from './say.ts'

export interface RightsContentProps {
  readonly rights: Rights
  readonly language: Language
  /** A question that is left to ask. */
  readonly nextHref?: string | undefined
  readonly missing: readonly MissingFact[]
  /** Where something is shown apart, on a page that must stay light; all is here, folded, without it. */
  readonly viewHref?: ((view: View) => string) | undefined
  /** What an agent may do of one benefit. */
  readonly actOn?: ((benefit: ToldBenefit) => VNode | null) | undefined
  /** What stands between the papers to prepare and what is not due. */
  readonly children?: ComponentChildren
}

/** What a household may claim: certain first, what is not known, what is not due and why, what to prepare. */
export function RightsContent(props: RightsContentProps): VNode {
  const { rights, language, nextHref, missing } = props
  const say = sayToResident(language)
  const answered = (answer: ToldBenefit['answer']): readonly ToldBenefit[] =>
    rights.benefits.filter((benefit) => benefit.answer === answer)
  const [yes, unsure, no] = [answered('yes'), answered('unsure'), answered('no')]
  return (
    <>
      <h1>{say('title')}</h1>
      <p>
        {say('intro', { day: dayInWords(rights.on, language), month: monthName(rights.month, language) })}
      </p>
      {nextHref === undefined ? null : <Left href={nextHref} language={language} />}
      <Total benefits={rights.benefits} language={language} />
      {yes.length + unsure.length === 0 ? <p>{say('nothing')}</p> : null}
      <Cards {...props} title={say('yesTitle')} benefits={yes} />
      {yes.length === 0 ? null : <p>{say('fromAsking')}</p>}
      <Cards {...props} title={say('unsureTitle')} benefits={unsure} />
      <Missing missing={missing} language={language} />
      <LocalSection local={rights.local} language={language} />
      <Documents {...props} benefits={[...yes, ...unsure]} />
      {props.children}
      <NotDue {...props} benefits={no} />
    </>
  )
}

function Left({ href, language }: { readonly href: string; readonly language: Language }): VNode {
  const say = sayToResident(language)
  return (
    <Notice>
      <p>{say('left')}</p>
      <ButtonLink href={href}>{say('leftGo')}</ButtonLink>
    </Notice>
  )
}

interface BenefitsProps {
  readonly benefits: readonly ToldBenefit[]
  readonly language: Language
}

function Total({ benefits, language }: BenefitsProps): VNode | null {
  const total = totalInWords(benefits, language)
  return total === undefined ? null : <p class="rights__total">{total}</p>
}

type CardsProps = RightsContentProps & Pick<BenefitsProps, 'benefits'>

function Cards({ title, benefits, ...props }: CardsProps & { readonly title: string }): VNode | null {
  if (benefits.length === 0) return null
  return (
    <section>
      <h2>{title}</h2>
      <CardList {...props} benefits={benefits} />
    </section>
  )
}

function CardList({ benefits, rights, language, actOn, viewHref }: CardsProps): VNode {
  return (
    <ul class="rights">
      {benefits.map((benefit) => (
        <RightCard key={benefit.id} {...{ benefit, rights, language }} whyHref={viewHref?.(benefit.id)}>
          {actOn?.(benefit)}
        </RightCard>
      ))}
    </ul>
  )
}

function NotDue({ benefits, ...props }: CardsProps): VNode | null {
  if (benefits.length === 0) return null
  const say = sayToResident(props.language)
  const summary = say('noSummary', { count: benefits.length })
  return (
    <section>
      <h2>{say('noTitle')}</h2>
      {props.viewHref ? (
        <p>
          <a href={props.viewHref('non')}>{summary}</a>
        </p>
      ) : (
        <Details summary={summary}>
          <CardList {...props} benefits={benefits} />
        </Details>
      )}
    </section>
  )
}

function Missing({ missing, language }: Pick<RightsContentProps, 'missing' | 'language'>): VNode | null {
  if (missing.length === 0) return null
  const say = sayToResident(language)
  return (
    <section class="no-print">
      <h2>{say('missingTitle')}</h2>
      <p>{say('missingText')}</p>
      <ul>
        {missing.map(({ label, atStake, href }) => (
          <li key={label}>
            {href === undefined ? label : <a href={href}>{label}</a>} (
            {say('missingStake', { amount: roundedEuros(language, atStake) })})
          </li>
        ))}
      </ul>
    </section>
  )
}

function Documents({ benefits, language, viewHref }: CardsProps): VNode | null {
  const ids = benefits.map(({ id }) => id)
  const { always, sometimes } = documentsFor(ids, language)
  if (always.length + sometimes.length === 0) return null
  const say = sayToResident(language)
  return (
    <section>
      <h2>{say('documentsTitle')}</h2>
      <p>{say('documentsText')}</p>
      <DocumentList documents={always} language={language} />
      {sometimes.length === 0 ? null : (
        <OtherPapers documents={sometimes} language={language} href={viewHref?.('papiers')} />
      )}
    </section>
  )
}

function OtherPapers({
  documents,
  language,
  href,
}: DocumentListProps & { readonly href: string | undefined }): VNode {
  const title = sayToResident(language)('documentsMore')
  if (href !== undefined)
    return (
      <p>
        <a href={href}>{title}</a>
      </p>
    )
  return (
    <Details summary={title}>
      <DocumentList documents={documents} language={language} />
    </Details>
  )
}
