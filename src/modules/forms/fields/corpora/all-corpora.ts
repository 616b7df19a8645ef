import { addresses } from './address-corpora.ts'
import { choiceCorpora, ownListCorpora } from './choice-corpora.ts'
import type { Corpus } from './corpus.ts'
import { birthDates, dates, durations, months, periods, times } from './day-corpora.ts'
import { amounts, boundedAmounts, debts, decimalNumbers, resources, wholeNumbers } from './money-corpora.ts'
import { ibans, nationalNumbers } from './official-corpora.ts'
import { otherCorpora } from './other-corpora.ts'
import { birthplaces, communes, countriesCorpus, nationalities } from './place-corpora.ts'
import { emails, phones } from './reach-corpora.ts'
import {
  associations,
  cafNumbers,
  quotients,
  sirens,
  sirets,
  taxNotices,
  taxNumbers,
} from './register-corpora.ts'

/** Those of which at least twenty writings are understood, and twenty refused. */
export const wideCorpora: readonly Corpus[] = [
  nationalNumbers,
  ibans,
  sirets,
  phones,
  dates,
  birthDates,
  communes,
  addresses,
  amounts,
  cafNumbers,
  emails,
]

export const allCorpora: readonly Corpus[] = [
  ...wideCorpora,
  months,
  periods,
  times,
  durations,
  boundedAmounts,
  wholeNumbers,
  decimalNumbers,
  resources,
  debts,
  sirens,
  associations,
  taxNumbers,
  taxNotices,
  quotients,
  birthplaces,
  countriesCorpus,
  nationalities,
  ...choiceCorpora,
  ...ownListCorpora,
  ...otherCorpora,
]
