import { arithmetic } from './arithmetic.ts'
import { assets } from './assets.ts'
import { bounds } from './bounds.ts'
import { conditions } from './conditions.ts'
import { contents } from './contents.ts'
import { duration } from './duration.ts'
import type { Family } from './fault.ts'
import { groups } from './groups.ts'
import { guards } from './guards.ts'
import { identity } from './identity.ts'
import { ids } from './ids.ts'
import { law } from './law.ts'
import { lists } from './lists.ts'
import { order } from './order.ts'
import { pages } from './pages.ts'
import { patterns } from './patterns.ts'
import { references } from './references.ts'
import { results } from './results.ts'
import { scores } from './scores.ts'
import { simpleFrench } from './simple-french.ts'
import { translations } from './translations.ts'
import { types } from './types.ts'
import { writing } from './writing.ts'

/** Every rule, by subject, in the order they are told. */
export const families: readonly Family[] = [
  ids,
  references,
  order,
  types,
  scores,
  conditions,
  guards,
  arithmetic,
  patterns,
  bounds,
  lists,
  groups,
  pages,
  contents,
  results,
  law,
  identity,
  translations,
  writing,
  simpleFrench,
  assets,
  duration,
]
