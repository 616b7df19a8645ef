import type { VNode } from 'preact'
import type { Day } from '#kernel/day.ts'
import { SummaryList } from '#platform/ui/summary-list.tsx'
import { localFields } from '../extension/local-fields.ts'
import type { Mapping } from '../import/mapping/mapping.ts'
import { fieldInWords } from '../keeping/field-in-words.ts'
import { say as sayField } from '../keeping/say.ts'
import type { Told } from '../keeping/told.ts'
import type { PlaceField } from '../kept-place.ts'
import { samplePlaces } from './sample-places.ts'
import { say } from './say.ts'
import type { Reading } from './upload.ts'

const mostPlaces = 3
const fields = [
  'street',
  'commune',
  'phones',
  'emails',
  'websites',
  'hours',
  'services',
  'fees',
] as const satisfies readonly PlaceField[]

interface SampleSectionProps {
  readonly reading: Reading
  readonly mapping: Mapping
  readonly today: Day
}

/** The first places of the file as they would be in the directory. */
export function SampleSection({ reading, mapping, today }: SampleSectionProps): VNode {
  const places = samplePlaces(reading, mapping, today).slice(0, mostPlaces)
  return (
    <section aria-labelledby="samples">
      <h2 id="samples">{say('samples-title')}</h2>
      {places.length === 0 ? <p>{say('samples-none')}</p> : null}
      {places.map((told, rank) => (
        <Sample key={rank} told={told} today={today} />
      ))}
    </section>
  )
}

function Sample({ told, today }: { readonly told: Told; readonly today: Day }): VNode {
  // What a town adds is shown where it is said: most files have none of it.
  const added = localFields.filter((field) => fieldInWords(told, field, today) !== '')
  return (
    <>
      <h3>{told.facts.name}</h3>
      <SummaryList
        rows={[...fields, ...added].map((field) => {
          const text = fieldInWords(told, field, today)
          return {
            label: sayField(`field-${field}`),
            value: (
              <span class={text === '' ? 'keeping-unknown' : 'keeping-lines'}>
                {text || sayField('unknown')}
              </span>
            ),
          }
        })}
      />
    </>
  )
}
