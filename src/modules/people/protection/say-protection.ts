import { sayInFrench } from '#platform/i18n/say.ts'
import { say } from '../say.ts'
import type { AssentRefusal, Forbidden } from './assent.ts'
import { agent } from './messages.fr.ts'

/** The French of what a measure of protection forbids. */
export const sayProtection = sayInFrench(agent)

/** Who must sign, for which act, under which measure, and the article that says so. */
export function forbiddenInWords({ act, measure, standing, article, representative }: Forbidden): string {
  return sayProtection(`needs-${standing}`, {
    measure: say(`protection-${measure}`),
    act: sayProtection(`act-${act}`),
    article,
    who: representative === undefined ? '' : sayProtection('who', { name: representative }),
  })
}

/** Why the act was refused. */
export function assentRefusalInWords(refusal: AssentRefusal): string {
  return sayProtection(`problem-${refusal}`)
}
