import type { VNode } from 'preact'
import { type Column, DataTable } from '#platform/ui/data-table.tsx'
import { isFar, peopleOf } from './compare-needs.ts'
import { indicatorInWords, measure } from './figures.ts'
import type { CommuneNeeds, NeedsQuestion } from './needs.ts'
import { needsAddress } from './needs-address.ts'
import { strongFrom } from './order-communes.ts'
import type { Needs } from './read-needs.ts'
import { say } from './say.ts'

interface Half {
  readonly title: string
  readonly communes: readonly CommuneNeeds[]
  readonly isStrong: boolean
}

/** Communes by need and distance: where both are against people comes first. */
export function QuadrantTable({ needs }: { needs: Needs }): VNode | null {
  const { indicator, question, communes } = needs
  const from = strongFrom(communes)
  if (!indicator || from === undefined) return null
  return (
    <section>
      <h2>{say('quadrant')}</h2>
      <p>{say('quadrantMeans', { indicator: indicatorInWords(indicator), median: measure(from) })}</p>
      <DataTable<Half>
        name="quadrant"
        caption={say('quadrant')}
        captionHidden
        empty=""
        rows={halvesOf(communes, from)}
        columns={columnsOf(question)}
      />
    </section>
  )
}

function halvesOf(communes: readonly CommuneNeeds[], from: number): readonly Half[] {
  const known = communes.filter(({ need, middle }) => need !== undefined && middle)
  return [true, false].map((isStrong) => ({
    title: say(isStrong ? 'strong' : 'weak'),
    communes: known.filter(({ need = 0 }) => need >= from === isStrong),
    isStrong,
  }))
}

function columnsOf(question: NeedsQuestion): readonly Column<Half>[] {
  const { farKm } = question
  const strongAndFar = `${needsAddress(question, { only: 'far-and-strong' })}#communes`
  return [
    { heading: say('need'), cell: ({ title }) => title, rowHeading: true },
    {
      heading: say('farColumn', { km: farKm }),
      cell: ({ communes, isStrong }) => {
        const words = cell(communes.filter((one) => isFar(one, farKm)))
        return isStrong ? <a href={strongAndFar}>{words}</a> : words
      },
    },
    {
      heading: say('nearColumn', { km: farKm }),
      cell: ({ communes }) => cell(communes.filter((one) => !isFar(one, farKm))),
    },
  ]
}

function cell(communes: readonly CommuneNeeds[]): string {
  const people = peopleOf(communes)
  return say('cell', {
    communes: communes.length,
    people: say('inhabitants', { people }),
  })
}
