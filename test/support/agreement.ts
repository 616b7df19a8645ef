import { resultsOf, type ResultValue } from '#modules/entitlements/lines/result-line.ts'
import { simulate } from '#modules/entitlements/simulate/simulate.ts'
import { type Disagreement, disagreements, type OracleCase, oracleCases } from './oracle.ts'

/** One benefit of the oracle: how many households are compared, and those that differ. */
export interface Agreement {
  readonly key: string
  readonly compared: number
  readonly differing: readonly Disagreement[]
  /** Among the households a second implementation agrees on, that receive neither AAH nor ASI. */
  readonly sure: number
  readonly sureDiffering: number
}

/** The name the quirks of a household give to a benefit, where it is not its own. */
const quirkNames: Readonly<Record<string, string>> = {
  rsa_majore_eligibilite: 'rsa',
  ppa: 'prime_activite',
  apl: 'aides_logement',
  als: 'aides_logement',
  alf: 'aides_logement',
  aide_logement: 'aides_logement',
  cmu_c: 'css',
  css_participation_forfaitaire: 'css',
}

const worked = new Map<string, Record<string, ResultValue>>()

function oursIn(oracle: OracleCase): Record<string, ResultValue> {
  const known = worked.get(oracle.id)
  if (known) return known
  const { household, month } = oracle
  const results = resultsOf({ ...simulate(household, month), household })
  worked.set(oracle.id, results)
  return results
}

/** Every benefit of the oracle, compared within two cents. */
export function oracleAgreement(): readonly Agreement[] {
  const [first] = oracleCases()
  return Object.keys(first?.expected ?? {}).map((key) => {
    const excludedAs = quirkNames[key] ?? key
    const among = oracleCases().filter(({ excluded }) => !excluded.includes(excludedAs))
    const sure = among.filter(({ agrees, withDisabilityAid }) => agrees.includes(key) && !withDisabilityAid)
    const ours = (oracle: OracleCase) => (oursIn(oracle)[key] ?? Number.NaN) as number
    return {
      key,
      compared: among.length,
      differing: disagreements(key, { ours, excludedAs }),
      sure: sure.length,
      sureDiffering: disagreements(key, { ours, excludedAs, among: sure }).length,
    }
  })
}
