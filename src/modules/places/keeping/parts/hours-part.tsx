import { Checkboxes } from '#platform/ui/checkboxes.tsx'
import { TextareaField } from '#platform/ui/textarea-field.tsx'
import { TextField } from '#platform/ui/text-field.tsx'
import { compileHours } from '../../import/compile-hours.ts'
import type { PlaceHours } from '../../place.ts'
import { readWeek, textsOfWeek, weekdayBoxes } from '../hours-boxes.ts'
import { say } from '../say.ts'
import { type Told, withFacts } from '../told.ts'
import { formWith } from './boxes.ts'
import type { PlacePart } from './part.ts'

/** When its door is open, every week. */
export const hoursPart: PlacePart = {
  says: ['hours'],
  start: ({ facts, hours }) => {
    const week = textsOfWeek(hours)
    return formWith({
      ...Object.fromEntries(weekdayBoxes.map((box, day) => [box, week?.[day] ?? ''])),
      feries: hours[0]?.onHolidays === 'closed' ? ['fermes'] : [],
      autrement: week ? '' : (facts.hours?.osm ?? facts.hours?.raw ?? ''),
    })
  },
  read: (form, told) => {
    const read = readWeek({
      days: weekdayBoxes.map((box) => form.text(box)),
      isClosedOnHolidays: form.text('feries') !== '',
      otherwise: form.text('autrement'),
    })
    if ('saidTwice' in read) return { problems: { autrement: 'hours-twice' } }
    if ('wrong' in read) {
      return {
        problems: Object.fromEntries(
          read.wrong.map((day) => [weekdayBoxes[day] ?? '', 'hours-unreadable' as const]),
        ),
      }
    }
    return { told: withHours(told, read.hours) }
  },
  fields: ({ form, problems }) => (
    <>
      <p>{say('hours-how')}</p>
      <div class="keeping-week">
        {weekdayBoxes.map((box) => (
          <TextField
            key={box}
            name={box}
            label={say(`day-${box}`)}
            autocomplete="off"
            value={form.typed[box]}
            problems={problems}
          />
        ))}
      </div>
      <Checkboxes
        name="feries"
        label={say('box-holidays')}
        choices={[{ value: 'fermes', label: say('holidays-closed') }]}
        values={form.all('feries')}
        problems={problems}
      />
      <TextareaField
        name="autrement"
        rows={2}
        label={say('box-otherwise')}
        hint={say('hint-otherwise')}
        optional={say('optional')}
        value={form.typed['autrement']}
        problems={problems}
      />
    </>
  ),
}

// The same hours again are no change: what the producer wrote stays as it was received.
function withHours(told: Told, hours: PlaceHours | undefined): Told {
  if (isSame(hours, told.facts.hours)) return told
  const compiled = hours?.osm === undefined ? undefined : compileHours(hours.osm)
  return { ...withFacts(told, { hours }), hours: compiled?.kind === 'weekly' ? compiled.hours : [] }
}

function isSame(one: PlaceHours | undefined, other: PlaceHours | undefined): boolean {
  if (one?.osm !== other?.osm) return false
  return one?.osm !== undefined || one?.raw === other?.raw
}
