import type { VNode } from 'preact'
import type { Language } from '#kernel/language.ts'
import { Tag } from '#platform/ui/tag.tsx'
import type { LocalOutcome } from '../local/evaluate-aid.ts'
import { sayAnswer, sayCondition, sayGift } from '../local/sentences/say-aid.ts'
import { sayToResident } from './say.ts'

export interface LocalSectionProps {
  readonly local: readonly LocalOutcome[]
  readonly language: Language
}

/** What the town, the department or an association may add: who gives it, what, and where to ask. */
export function LocalSection({ local, language }: LocalSectionProps): VNode | null {
  const possible = local.filter(({ answer }) => answer !== 'no')
  if (possible.length === 0) return null
  const say = sayToResident(language)
  return (
    <section>
      <h2>{say('localTitle')}</h2>
      <ul class="rights">
        {possible.map((outcome) => (
          <LocalCard key={outcome.aid.id} outcome={outcome} language={language} />
        ))}
      </ul>
    </section>
  )
}

interface LocalCardProps {
  readonly outcome: LocalOutcome
  readonly language: Language
}

// Names, givers and places are those of the town: in French, whatever the page.
function LocalCard({ outcome, language }: LocalCardProps): VNode {
  const say = sayToResident(language)
  const { aid, answer } = outcome
  const isSure = answer === 'yes'
  return (
    <li class={isSure ? 'right right--yes' : 'right right--unsure'}>
      <h3 class="right__name">
        <bdi lang="fr">{aid.name}</bdi>{' '}
        <Tag tone={isSure ? 'success' : 'warning'}>{say(isSure ? 'tag_yes' : 'tag_unsure')}</Tag>
      </h3>
      <p>
        {sayGift(language, outcome)} {isSure ? null : whatIsMissing(outcome, language)}
      </p>
      <p lang="fr" dir="ltr">
        {aid.where}
      </p>
    </li>
  )
}

function whatIsMissing(outcome: LocalOutcome, language: Language): string {
  const missing = outcome.checked.filter(({ leaf }) => outcome.missing.includes(leaf))
  return [sayAnswer(language, outcome), ...missing.map((checked) => sayCondition(language, checked))].join(
    ' ',
  )
}

/** The local aids that are not for this household, and the conditions that fail. */
export function LocalNotDue({ local, language }: LocalSectionProps): VNode {
  return (
    <>
      {local
        .filter(({ answer }) => answer === 'no')
        .map((outcome) => (
          <section key={outcome.aid.id}>
            <h2 class="right__name" lang="fr">
              {outcome.aid.name}
            </h2>
            <p>
              {sayAnswer(language, outcome)} {whyNot(outcome, language)}
            </p>
          </section>
        ))}
    </>
  )
}

function whyNot({ checked }: LocalOutcome, language: Language): string {
  const failed = checked.find(({ holds, not }) => holds === not)
  return failed ? sayCondition(language, failed) : ''
}
