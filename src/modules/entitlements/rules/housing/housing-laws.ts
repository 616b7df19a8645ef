import type { Law } from '../../parameters/parameter.ts'
import { article } from '../../parameters/line.ts'

const code = (cite: string, text: string): Law => ({
  cite: `art. ${cite} CCH`,
  href: article(text),
  read: true,
})
const order = (number: string, text: string): Law => ({
  cite: `arrêté du 27 septembre 2019, art. ${number}`,
  href: `https://www.legifrance.gouv.fr/loda/article_lc/${text}`,
  read: true,
})

/** The texts of housing aid, by what they say. */
export const housingLaws = {
  whoMay: code('L822-2', 'LEGIARTI000038814944'),
  socialHomes: code('L831-1', 'LEGIARTI000038814882'),
  familyAid: code('L841-1', 'LEGIARTI000038814864'),
  socialAid: code('L841-2', 'LEGIARTI000038814862'),
  pregnantAlone: code('R841-2', 'LEGIARTI000038878694'),
  leastRent: code('L822-5', 'LEGIARTI000038814936'),
  buyers: code('L841-4', 'LEGIARTI000038814858'),
  hostels: code('D823-9', 'LEGIARTI000038878923'),
  dependants: code('R823-4', 'LEGIARTI000047985801'),
  sharedCustody: code('L823-2', 'LEGIARTI000038814918'),
  referenceYear: code('R822-3', 'LEGIARTI000041419142'),
  resources: code('R822-4', 'LEGIARTI000045920163'),
  ofOthersAtHome: code('R822-6', 'LEGIARTI000047985814'),
  twoEarners: code('R822-7', 'LEGIARTI000041419409'),
  stoppedWorking: code('R822-13', 'LEGIARTI000041419372'),
  unemployedPaid: code('R822-14', 'LEGIARTI000041419358'),
  unemployedUnpaid: code('R822-15', 'LEGIARTI000041419346'),
  onRsa: code('R822-17', 'LEGIARTI000041419333'),
  students: code('R822-20', 'LEGIARTI000041419188'),
  savings: code('R822-22', 'LEGIARTI000041419223'),
  formula: code('D823-16', 'LEGIARTI000038878905'),
  participation: code('D823-17', 'LEGIARTI000041419255'),
  furnished: code('D842-2', 'LEGIARTI000038878685'),
  rentCeilings: order('7', 'LEGIARTI000052233874'),
  rooms: order('8', 'LEGIARTI000052233869'),
  charges: order('9', 'LEGIARTI000052233864'),
  highRents: order('10', 'LEGIARTI000039160745'),
  flatCut: order('11', 'LEGIARTI000039160747'),
  leastPaid: order('12', 'LEGIARTI000039160749'),
  leastParticipation: order('13', 'LEGIARTI000052233857'),
  rates: order('14', 'LEGIARTI000052233852'),
  allowance: order('15', 'LEGIARTI000050931814'),
  sharedHomes: order('16', 'LEGIARTI000052233845'),
  elsewhere: order('47', 'LEGIARTI000050931796'),
  overseas: order('46', 'LEGIARTI000052233795'),
  socialDebt: { cite: 'ordonnance 96-50, art. 14 et 19', read: true },
  incomeTax: {
    cite: 'art. 83, 3° et 158, 5 a du CGI (BOI-RSA-BASE-30-50-20)',
    href: 'https://bofip.impots.gouv.fr/bofip/2287-PGP.html',
    read: true,
  },
  rentReduction: {
    cite: 'art. L442-2-1 CCH',
    href: 'https://www.legifrance.gouv.fr/codes/id/LEGITEXT000006074096/',
    read: true,
  },
  rentReductionAmounts: {
    cite: 'arrêté du 27 février 2018',
    href: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000036650010/',
    read: false,
  },
} as const satisfies Readonly<Record<string, Law>>
