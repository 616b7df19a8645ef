import { Trace } from '../../explanation/trace.ts'
import { amountOf, type Case, type Outcome, refused } from '../rule.ts'
import { cssResources } from './css-base.ts'
import { cssHousehold, isOfParents, type Member, sharesOf } from './css-household.ts'
import { shareFor } from './css-share.ts'
import { healthLaws } from './health-laws.ts'
import { presumedMembers } from './presumed-members.ts'

/** Complémentaire santé solidaire: free, or with a share a month of each person; 1 when it is had. */
export function cssRule(asked: Case): Outcome {
  const members = cssHousehold(asked)
  if (amountOf(asked.awarded, 'rsa') > 0) {
    asked.trace?.startsAt(1, { says: 'step-css-rsa', law: healthLaws.presumed })
    return free
  }
  if (isOfParents(members, asked))
    return refused({
      because: 'refusal-css-parents',
      law: healthLaws.household,
      values: { age: asked.values.health.css.ageInCharge },
    })
  const why = asked.trace && new Trace()
  const resources = cssResources(members, asked, why)
  const ceiling = ceilingFor(members, asked)
  const paying = ceiling * (1 + asked.values.health.css.paying)
  explain(asked, { members, ceiling, paying, resources, why })
  if (resources <= ceiling) {
    asked.trace?.roundsTo(1, { says: 'step-css-free', law: healthLaws.right })
    return free
  }
  if (resources <= paying) return withShare(members, asked)
  const presumed = presumedMembers(members, asked)
  if (presumed.length > 0) {
    asked.trace?.notes({ says: 'step-css-presumed', law: healthLaws.presumed })
    return withShare(presumed, asked)
  }
  return refused({
    because: 'refusal-css-ceiling',
    law: healthLaws.ceiling,
    values: { resourcesEuros: resources, ceilingEuros: paying, overEuros: resources - paying },
    by: resources - paying,
  })
}

const free: Outcome = { amount: 1, parts: { free: 1, share: 0 } }

/** The ceiling of the household, to the euro, half an euro downwards as its order writes it. */
function ceilingFor(members: readonly Member[], { household, values }: Case): number {
  const { css } = values.health
  const ceiling = Math.ceil(css.ceiling * sharesOf(members, css) - 0.5)
  return household.commune.startsWith('97') ? ceiling * (1 + css.overseas) : ceiling
}

interface Worked {
  readonly members: readonly Member[]
  readonly ceiling: number
  readonly paying: number
  readonly resources: number
  readonly why: Trace | undefined
}

function explain({ trace, values }: Case, { members, ceiling, paying, resources, why }: Worked): void {
  trace?.startsAt(resources <= ceiling ? ceiling : paying, {
    says: resources <= ceiling ? 'step-css-ceiling' : 'step-css-ceiling-paying',
    values: {
      count: members.length,
      singleEuros: values.health.css.ceiling,
      freeEuros: ceiling,
      payingEuros: paying,
    },
    law: healthLaws.ceiling,
  })
  trace?.takesAway(resources, {
    says: 'step-css-resources',
    values: { yearEuros: resources },
    law: healthLaws.twelveMonths,
    ...(why && { because: why }),
  })
}

function withShare(members: readonly Member[], asked: Case): Outcome {
  let share = 0
  for (const member of members) share += shareFor(member, asked)
  asked.trace?.roundsTo(1, {
    says: 'step-css-share',
    values: { count: members.length, shareEuros: share },
    law: healthLaws.share,
  })
  return { amount: 1, parts: { free: 0, share } }
}
