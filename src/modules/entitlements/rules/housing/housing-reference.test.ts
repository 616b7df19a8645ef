import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { aCase, aHousehold, type MemberChanges } from '#test/support/a-household.ts'
import { disagreements, type OracleCase, oracleCases, oracleIsAbsent } from '#test/support/oracle.ts'
import { valuesIn } from '../../parameters/all-parameters.ts'
import type { Case } from '../rule.ts'
import { homeOf } from './home-base.ts'
import { housingRule } from './housing-rule.ts'
import { participationOf } from './participation-base.ts'
import { rentOf } from './rent-base.ts'
import { rlsRule } from './rls-rule.ts'

const whyNot = '../shared/data/benefits is absent'

/** The household with its AAH as the reference has it: the amounts compared here are housing’s. */
function asked({ household, month, expected }: OracleCase): Case {
  const paid = Object(expected['aah']) as Readonly<Record<string, number>>
  const byPerson = household.people.map(({ id }) => paid[id] ?? 0)
  const amount = byPerson.reduce((sum, each) => sum + each, 0)
  const rsa = { amount: household.statements.rsaLastMonth ?? 0 }
  return {
    household,
    month,
    values: valuesIn(month),
    awarded: { aah: { amount, byPerson } },
    earlier: () => ({ rsa }),
  }
}

describe.skipIf(oracleIsAbsent)(`the amounts of the reference (skipped when ${whyNot})`, () => {
  test('housing aid, to two cents', () => {
    const ours = (each: OracleCase): number => housingRule(asked(each)).amount

    // Art. 83, 3° CGI: the floor of the 10 % never exceeds the pay; the reference goes below zero.
    expect(
      disagreements('aide_logement', { ours, excludedAs: 'aides_logement' }).map(({ id }) => id),
    ).toEqual(['S2026-08-11-00993'])
  })

  test('the kind of aid: ALF for a woman alone who expects a child (L841-1, 6° CCH), where the reference says ALS', () => {
    const among = oracleCases().filter(
      (each) => !asked(each).household.people.some(({ pregnant }) => pregnant),
    )
    const ours =
      (kind: string) =>
      (each: OracleCase): number =>
        housingRule(asked(each)).parts?.[kind] ?? 0

    for (const kind of ['alf', 'als'])
      expect(disagreements(kind, { ours: ours(kind), excludedAs: 'aides_logement', among })).toEqual([])
  })

  test('the rent reduction, to two cents', () => {
    const ours = (each: OracleCase): number => rlsRule(asked(each)).amount

    expect(disagreements('reduction_loyer_solidarite', { ours })).toEqual([])
  })
})

const printed = new URL('../../../../../../shared/data/benefits/catala_al_cases.jsonl', import.meta.url)

interface Printed {
  readonly id: string
  readonly input: {
    readonly loyer_principal: number
    readonly date_courante: string
    readonly logement_est_chambre: boolean
    readonly zone: 'Zone1' | 'Zone2' | 'Zone3'
    readonly situation_familiale_calcul_apl: string
    readonly nombre_personnes_à_charge: number
    readonly ressources_ménage_arrondies: number
  }
  readonly output: { readonly montant: number; readonly participation_personnelle?: number }
}

const zoneOf = { Zone1: 1, Zone2: 2, Zone3: 3 } as const

function printedCases(): readonly Printed[] {
  if (!existsSync(printed)) return []
  return readFileSync(printed, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Printed)
    .filter(({ id }) => id.includes('calcul_apl_locatif'))
}

function placed({ input }: Printed): Case {
  const couple: readonly MemberChanges[] =
    input.situation_familiale_calcul_apl === 'Couple' ? [{ role: 'spouse' }] : []
  const children = Array.from({ length: input.nombre_personnes_à_charge }, () => ({ birth: '2015-05-05' }))
  const housing = {
    status: 'social-tenant',
    rent: input.loyer_principal,
    shared: false,
    room: input.logement_est_chambre,
  } as const
  return aCase(aHousehold({ people: [{}, ...couple, ...children], zone: zoneOf[input.zone], housing }), {
    month: input.date_courante.slice(0, 7),
  })
}

describe.skipIf(!existsSync(printed))(
  `another program written from the same articles (skipped when ${whyNot})`,
  () => {
    test.each(printedCases())('$id', (found) => {
      const at = placed(found)
      const home = homeOf(at)
      const rent = rentOf(at, home)
      const participation = participationOf(at, {
        home,
        rent,
        resources: found.input.ressources_ménage_arrondies,
      })
      const before = Math.max(0, Math.max(0, rent.eligible + rent.charges - participation.total) - 5)
      // It gives the aid before CRDS, brought to whole euros after CRDS (D823-16).
      const wholeEuros = before === 0 ? 0 : Math.floor(before * 0.995) + before * 0.005

      expect(wholeEuros).toBeCloseTo(found.output.montant, 1)
      // Art. 14 rounds the rate to 0.001 %: ours is kept whole.
      expect(
        Math.abs(participation.total - (found.output.participation_personnelle ?? participation.total)),
      ).toBeLessThan(0.2)
    })
  },
)
