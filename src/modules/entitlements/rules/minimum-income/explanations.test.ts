import { expect, test } from 'vitest'
import { oracleCases, oracleIsAbsent } from '#test/support/oracle.ts'
import { sayRefusal, sayStep } from '../../explanation/say-step.ts'
import type { Step } from '../../explanation/trace.ts'
import { explainBenefit, simulate } from '../../simulate/simulate.ts'

const benefits = ['rsa', 'ppa', 'christmas-bonus'] as const
const languages = ['fr', 'fr-simple', 'en', 'ar'] as const

function everyStep(steps: readonly Step[]): readonly Step[] {
  return steps.flatMap((step) => [step, ...everyStep(step.because ?? [])])
}

test.skipIf(oracleIsAbsent)('every explanation ends on its amount, and is said in four languages', () => {
  for (const { household, month } of oracleCases().slice(0, 150)) {
    const simulation = simulate(household, month)
    for (const benefit of benefits) {
      const { outcome, steps } = explainBenefit({ household, simulation }, benefit)
      if (outcome.amount > 0) expect(steps.at(-1)?.result).toBeCloseTo(outcome.amount, 6)
      for (const { by, because } of steps) if (because) expect(because.at(-1)?.result).toBeCloseTo(by, 6)
      for (const language of languages) {
        const said = everyStep(steps).map((step) => sayStep(language, step))
        if (outcome.refusal) said.push(sayRefusal(language, outcome.refusal))
        expect(said.join(' ')).not.toMatch(/NaN|undefined|Infinity/)
      }
    }
  }
})
