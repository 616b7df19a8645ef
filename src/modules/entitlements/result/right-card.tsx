import type { ComponentChildren, VNode } from 'preact'
import type { Language } from '#kernel/language.ts'
import { Tag, type TagTone } from '#platform/ui/tag.tsx'
import { VisuallyHidden } from '#platform/ui/visually-hidden.tsx'
import type { Likely } from '../estimate/estimate.ts'
import { amountInWords, receivedInWords } from './amount-in-words.ts'
import { benefitNames } from './benefit-names.ts'
import { claimOf } from './claim.ts'
import { explanationTitle, FoldedExplanation } from './explanation.tsx'
import type { Rights, ToldBenefit } from './rights.ts'
import { monthName, sayToResident } from './say.ts'

export interface RightCardProps {
  readonly benefit: ToldBenefit
  readonly rights: Pick<Rights, 'month'>
  readonly language: Language
  /** Where it is explained, when not here. */
  readonly whyHref?: string | undefined
  /** What an agent may do of it. */
  readonly children?: ComponentChildren
}

const tones: Readonly<Record<Likely['answer'], TagTone>> = {
  yes: 'success',
  unsure: 'warning',
  no: 'neutral',
}

/** One benefit: its answer, its amount, what is received of it, and why. */
export function RightCard({ benefit, rights, language, whyHref, children }: RightCardProps): VNode {
  const say = sayToResident(language)
  const { id, answer } = benefit
  const received = receivedInWords(benefit, language)
  return (
    <li class={`right right--${answer}`} id={`droit-${id}`}>
      <h3 class="right__name">
        {benefitNames[id][language]} <Tag tone={tones[answer]}>{say(`tag_${answer}`)}</Tag>
      </h3>
      {answer === 'no' ? null : <p class="right__amount">{amountInWords(benefit, language)}</p>}
      {received === undefined ? null : <p>{received}</p>}
      <Since {...{ benefit, rights, language }} />
      {answer === 'yes' && claimOf(id).kind === 'by-itself' ? <p>{say('byItself')}</p> : null}
      {whyHref === undefined ? (
        <FoldedExplanation benefit={benefit} language={language} />
      ) : (
        <p>
          <a href={whyHref}>
            {explanationTitle(benefit, language)}
            <VisuallyHidden> {benefitNames[id][language]}</VisuallyHidden>
          </a>
        </p>
      )}
      {children}
    </li>
  )
}

/** As far back as months are worked out: before that nobody knows. */
const monthsLookedBack = 7

function Since({ benefit: { since, outcome }, rights, language }: RightCardProps): VNode | null {
  if (outcome.from !== undefined)
    return <p>{sayToResident(language)('from', { month: monthName(outcome.from, language) })}</p>
  if (since === undefined) return null
  const isLong = rights.month - since >= monthsLookedBack
  return (
    <p>{sayToResident(language)(isLong ? 'sinceLong' : 'since', { month: monthName(since, language) })}</p>
  )
}
