import { toDay } from '#kernel/day.ts'
import { formOf } from '#platform/http/form.ts'
import type { Indicator } from '#platform/territory/territory.ts'
import type { Frame } from '#platform/ui/frame.ts'
import type { PageVariant } from '#platform/ui/page-variant.ts'
import type { PlaceId } from '../place.ts'
import { services } from '../standard/terms.ts'
import { compareNeeds } from './compare-needs.ts'
import { OffersAround } from './offers-around.ts'
import type { Offer, WeighedCommune } from './needs.ts'
import { readNeedsForm } from './needs-form.ts'
import { NeedsPage } from './needs-page.tsx'
import { orderCommunes } from './order-communes.ts'
import type { Needs } from './read-needs.ts'
import { indicatorsWith } from './weights.ts'
import { type UnmetNeeds, type UnmetRow, unmetIn } from './unmet-needs.ts'

const library = '01990000-0000-7000-8000-0000000000b1' as PlaceId
const bus = '01990000-0000-7000-8000-0000000000b2' as PlaceId

const fragility: Indicator = {
  name: 'digital-fragility-communes/total',
  file: 'digital-fragility-communes',
  column: 'total',
  about: { year: 2023, licence: 'Licence Ouverte' },
  valueOf: () => undefined,
}

const indexed = ['total', 'poverty_rate', 'older_65_rate', 'no_4g_coverage_rate'].map((column) => ({
  ...fragility,
  name: `${fragility.file}/${column}`,
  column,
}))

const communes: readonly WeighedCommune[] = [
  { code: '99001', name: 'Alpha', population: 18_420, middle: { latitude: 46.5, longitude: 4.5 }, need: 5.2 },
  {
    code: '99002',
    name: 'Bêta-sur-Rive',
    population: 2_310,
    middle: { latitude: 46.6, longitude: 4.6 },
    need: 6.8,
  },
  {
    code: '99003',
    name: 'Gamma-le-Haut',
    population: 840,
    middle: { latitude: 46.8, longitude: 4.2 },
    need: 8.1,
  },
  { code: '99004', name: 'Delta', population: 1_105, middle: { latitude: 46.3, longitude: 4.5 }, need: 4.4 },
]

const offers: readonly Offer[] = [
  { place: library, latitude: 46.502, longitude: 4.51, minutes: 2_070 },
  { place: library, latitude: 46.498, longitude: 4.49 },
  { place: bus, latitude: 46.6, longitude: 4.601, minutes: 90 },
]

const names = new Map([
  [library, 'Médiathèque d’Alpha'],
  [bus, 'Bus numérique du Val'],
])

interface Scene {
  readonly fields?: Readonly<Record<string, string>>
  readonly communes?: readonly WeighedCommune[]
  readonly offers?: readonly Offer[]
  readonly indicators?: readonly Indicator[]
  readonly unmet?: UnmetNeeds
}

function page(frame: Frame, scene: Scene) {
  const { fields = {}, communes: those = communes, offers: found = offers, indicators = indexed } = scene
  const query = formOf(Object.entries(fields).map(([name, value]) => [name, [value]]))
  const form = readNeedsForm(query, { department: '99', indicators, communes: those })
  const { farKm, stop } = form.question
  const middle = stop && those.find(({ code }) => code === stop.commune)?.middle
  const indicator = indicatorsWith(indicators, {}).find(({ name }) => name === form.question.indicator)
  const needs: Needs = {
    question: form.question,
    ...(indicator && { indicator }),
    offers: found,
    communes: compareNeeds(those, new OffersAround(found), farKm),
    ...(stop &&
      middle && {
        withStop: compareNeeds(
          those,
          new OffersAround([...found, { ...middle, minutes: stop.minutes }]),
          farKm,
        ),
      }),
  }
  return (
    <NeedsPage
      frame={frame}
      departments={[{ code: '99', name: 'Val-d’Alpha' }]}
      groups={[{ code: '999999999', name: 'CC du Val-d’Alpha', communes: ['99001', '99002'] }]}
      indicators={indicators}
      hasMap={false}
      form={form}
      needs={needs}
      rows={orderCommunes(needs.communes, form.view, farKm)}
      unmet={scene.unmet}
      unmetRows={unmetRows(scene, those)}
      names={names}
      page={1}
      pages={1}
    />
  )
}

const unmet: UnmetNeeds = {
  since: toDay('2025-11-01'),
  needs: [
    {
      title: 'Aide aux démarches',
      services: services.slice(0, 1),
      total: 29,
      byCommune: new Map([
        ['99001', 14],
        ['', 7],
      ]),
    },
    { title: 'Logement', services: [], total: 'hidden', byCommune: new Map() },
  ],
}

function unmetRows({ unmet: noted }: Scene, those: readonly WeighedCommune[]): readonly UnmetRow[] {
  if (!noted) return []
  return unmetIn(noted, those).map((row) => ({
    ...row,
    places: row.need.services.length > 0 ? 2 : undefined,
  }))
}

const unplaced = communes.map(({ code, name, population = 0 }) => ({ code, name, population }))

/** Needs against offer in the gallery. */
export const needsPages: readonly PageVariant[] = (
  [
    ['un département', {}],
    ['avec un passage ajouté', { fields: { passage: 'Gamma-le-Haut', heures: '3' } }],
    ['loin et besoin fort', { fields: { voir: 'loin-et-fort' } }],
    ['commune du passage inconnue', { fields: { passage: 'Oméga' } }],
    ['sans fichiers de référence', { communes: unplaced, indicators: [] }],
    ['aucun lieu', { offers: [] }],
    ['besoins sans réponse', { unmet }],
    [
      'fragilité pesée autrement',
      { fields: { indicateur: 'digital-fragility-communes/selon-vos-poids', 'poids-poverty_rate': '3' } },
    ],
  ] as const satisfies readonly (readonly [string, Scene])[]
).map(([variant, scene]) => ({
  page: 'places: besoins et offre',
  variant,
  audience: 'agent',
  node: (frame) => page(frame, scene),
}))
