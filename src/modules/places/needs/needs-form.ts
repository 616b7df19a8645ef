import { fold } from '#kernel/plain-text.ts'
import type { Form, Problems } from '#platform/http/form.ts'
import type { Indicator } from '#platform/territory/territory.ts'
import { serviceOfSlug } from '../said/services/service-in-words.ts'
import { farDistances, type NeedsQuestion, type WeighedCommune } from './needs.ts'
import type { Intercommunality } from '#platform/communes/intercommunality.ts'
import {
  type NeedsView,
  onlyWords,
  type Shading,
  shadingWords,
  sortWords,
  weightField,
} from './needs-address.ts'
import type { MessageKey } from './say.ts'
import { indicatorsWith, isWeighed, mostWeight, partsOf, type Weights } from './weights.ts'

/** What was asked, and what is wrong in it. */
export interface NeedsForm {
  readonly question: NeedsQuestion
  readonly view: NeedsView
  readonly typedStop: { readonly commune: string; readonly hours: string }
  readonly problems: Problems<MessageKey>
}

export interface FormGiven {
  readonly department: string
  readonly group?: Intercommunality | undefined
  readonly indicators: readonly Indicator[]
  /** The communes a stop may be in. */
  readonly communes: readonly WeighedCommune[]
}

/** Reads the query of the page; what is not understood is as if it were not asked, except a stop, which is told. */
export function readNeedsForm(form: Form, { department, group, indicators, communes }: FormGiven): NeedsForm {
  const service = serviceOfSlug(form.text('besoin'))
  const farKm = farDistances.find((km) => String(km) === form.text('loin')) ?? 10
  const indicator = chosenIndicator(form.text('indicateur'), indicatorsWith(indicators, {}))
  const weights = indicator && isWeighed(indicator) ? readWeights(form, indicators) : undefined
  const typedStop = { commune: form.text('passage'), hours: form.text('heures') }
  const stop = readStop(typedStop, communes)
  return {
    question: {
      department,
      ...(service && { service }),
      farKm,
      ...(indicator && { indicator: indicator.name }),
      ...(weights && { weights }),
      ...(group && { group: group.code }),
      ...('stop' in stop && { stop: stop.stop }),
    },
    view: readView(form, indicator !== undefined),
    typedStop,
    problems: 'problems' in stop ? stop.problems : {},
  }
}

// The first time, the index that a territory is most often described with; « none » is a choice.
function chosenIndicator(typed: string, indicators: readonly Indicator[]): Indicator | undefined {
  if (typed === 'aucun') return undefined
  const named = indicators.find(({ name }) => name === typed)
  return named ?? indicators.find(({ column }) => column === 'total') ?? indicators[0]
}

function readWeights(form: Form, indicators: readonly Indicator[]): Weights {
  const typed = partsOf(indicators).map(({ column }) => {
    const digit = /^[0-9]$/.exec(form.text(weightField(column)))?.[0]
    return [column, Math.min(mostWeight, Number(digit ?? 1))] as const
  })
  return Object.fromEntries(typed)
}

type ReadStop =
  | { readonly stop: NonNullable<NeedsQuestion['stop']> }
  | { readonly problems: Problems<MessageKey> }

function readStop(
  { commune, hours }: { readonly commune: string; readonly hours: string },
  communes: readonly WeighedCommune[],
): ReadStop {
  if (commune === '') return { problems: {} }
  const found = communes.find(({ code, name }) => code === commune || sameName(name, commune))
  if (!found) return { problems: { passage: 'stopUnknown' } }
  if (!found.middle) return { problems: { passage: 'stopNowhere' } }
  const count = hours === '' ? 3 : Number(hours.replace(',', '.'))
  if (!(count >= 0.5 && count <= 60)) return { problems: { heures: 'stopHoursWrong' } }
  return { stop: { commune: found.code, minutes: Math.round(count * 60) } }
}

function sameName(one: string, other: string): boolean {
  return plain(one) === plain(other)
}

function plain(name: string): string {
  return fold(name)
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .replaceAll(/\bst(e?)\b/g, 'saint$1')
    .trim()
}

function readView(form: Form, hasNeed: boolean): NeedsView {
  const sort = keyOf(sortWords, form.text('tri')) ?? 'distance'
  const only = keyOf(onlyWords, form.text('voir'))
  return {
    shading: readShading(form.text('montre'), hasNeed),
    sort,
    isDown: form.text('sens') === '' ? sort !== 'commune' : form.text('sens') === 'baisse',
    ...(only && (hasNeed || only === 'far') && { only }),
    page: Math.max(1, Number(/^\d{1,4}$/.exec(form.text('page'))?.[0] ?? 1)),
  }
}

function readShading(word: string, hasNeed: boolean): Shading {
  const shading = keyOf(shadingWords, word) ?? 'distance'
  return shading === 'need' && !hasNeed ? 'distance' : shading
}

function keyOf<Key extends string>(words: Readonly<Record<Key, string>>, word: string): Key | undefined {
  return (Object.keys(words) as Key[]).find((key) => words[key] === word)
}
