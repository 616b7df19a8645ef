import { article } from '../../parameters/line.ts'
import type { Law } from '../../parameters/parameter.ts'

/** The articles family benefits are written from, read in their version in force in August 2026. */
export const familyLaws = {
  endOfRight: css('R552-3'),
  startOfRight: css('R552-2'),
  dependentChild: css('L512-3'),
  childPay: css('R512-2', 'LEGIARTI000006750602'),
  monthlyBase: css('L551-1', 'LEGIARTI000031688371'),
  resources: css('R532-3'),
  lowerResources: css('R532-7'),
  allowance: css('L521-1', 'LEGIARTI000029963006'),
  allowanceRates: css('D521-1', 'LEGIARTI000030680318'),
  allowanceCeilings: css('D521-3', 'LEGIARTI000044809227'),
  flatRate: css('D521-2', 'LEGIARTI000030680324'),
  ageSupplement: css('L521-3', 'LEGIARTI000006743289'),
  ageOfSupplement: css('R521-1'),
  sharedCustody: css('R521-3', 'LEGIARTI000006750610'),
  sharedSupplement: css('R521-4', 'LEGIARTI000006750613'),
  supplement: css('L522-1'),
  supplementChildren: css('R522-1'),
  supplementCeiling: css('R522-2', 'LEGIARTI000046499019'),
  supplementTapering: css('R522-3'),
  supplementIncreased: css('R522-4'),
  supplementRate: css('D522-1', 'LEGIARTI000006737116'),
  supplementIncreasedRate: css('D522-2', 'LEGIARTI000038249420'),
  support: css('L523-1'),
  supportAlone: css('L523-2'),
  supportRates: css('R523-7', 'LEGIARTI000046498993'),
  supportLeast: css('D523-3', 'LEGIARTI000037249831'),
  childcare: css('L531-1'),
  childcareAge: css('D531-1', 'LEGIARTI000006737316'),
  childcareBase: css('L531-3'),
  childcareBaseRate: css('D531-3', 'LEGIARTI000036852559'),
  grants: css('L531-2'),
  grantRates: css('D531-2'),
  childcareCeiling: css('R531-1'),
  childcareYear: css('R532-1'),
  notWithSupplement: css('L532-1'),
  schoolStart: css('L543-1'),
  schoolStartAges: css('R543-2', 'LEGIARTI000019281627'),
  schoolStartCeiling: css('R543-5'),
  schoolStartFamily: css('R543-6'),
  schoolStartTapering: css('R543-6-1'),
  schoolStartRates: css('D543-1', 'LEGIARTI000026087214'),
  schoolStartLeast: css('D543-2', 'LEGIARTI000006737260'),
} as const satisfies Readonly<Record<string, Law>>

function css(number: string, text?: string): Law {
  return { cite: `art. ${number} CSS`, ...(text && { href: article(text) }), read: true }
}
