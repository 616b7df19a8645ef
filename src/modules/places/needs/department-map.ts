import type { Territory } from '#platform/territory/territory.ts'
import type { Topology } from 'topojson-specification'
import { departmentOf } from '../hours/local-clock.ts'
import { drawMap } from './draw-map.ts'
import { distanceInWords, hoursOf, indicatorInWords, measure } from './figures.ts'
import type { CommuneNeeds, Spot } from './needs.ts'
import type { Shading } from './needs-address.ts'
import type { Needs } from './read-needs.ts'
import { say } from './say.ts'
import { shadesFor } from './shade.ts'

/** The map of a department as an SVG; undefined where nothing says where its communes are. */
export function departmentMap(needs: Needs, shading: Shading, territory: Territory): string | undefined {
  const { question, offers, communes } = needs
  const shown = needs.withStop ?? communes
  const shades = shadesFor(shading, shown)
  const title = shadingInWords(needs, shading)
  return drawMap({
    title,
    description: say('mapAlt', { what: title }),
    contours: contoursFor(needs, territory),
    isPart: question.group !== undefined,
    doors: offers,
    stop: stopOf(needs),
    communes: shown.map((commune) => ({
      code: commune.code,
      words: `${commune.name}\u00a0: ${valueInWords(commune, shading)}`,
      fill: shades.fillOf(commune),
      middle: commune.middle,
    })),
    legend: shades.legend,
    marks: { door: say('mapDoor'), stop: say('mapStop') },
  })
}

// An intercommunality may be in several departments.
function contoursFor({ question, communes }: Needs, territory: Territory): readonly Topology[] {
  const departments = question.group ? communes.map(({ code }) => departmentOf(code)) : [question.department]
  return [...new Set(departments)].flatMap((department) => territory.contoursOf(department) ?? [])
}

/** What a map shows. */
export function shadingInWords({ question, indicator }: Needs, shading: Shading): string {
  if (shading === 'distance') return say('mapOf_distance')
  if (shading === 'hours') return say('mapOf_hours', { km: question.farKm })
  return say('mapOf_need', { indicator: indicator ? indicatorInWords(indicator) : say('noIndicator') })
}

function stopOf({ question: { stop }, communes }: Needs): Spot | undefined {
  return stop && communes.find(({ code }) => code === stop.commune)?.middle
}

function valueInWords(commune: CommuneNeeds, shading: Shading): string {
  const { middle, minutesNear, need } = commune
  if (shading === 'distance') return distanceInWords(commune)
  if (shading === 'hours') return middle ? hoursOf(minutesNear) : say('unknown')
  return need === undefined ? say('unknown') : measure(need)
}
