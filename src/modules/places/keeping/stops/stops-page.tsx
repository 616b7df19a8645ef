import type { VNode } from 'preact'
import { Button } from '#platform/ui/button.tsx'
import { Form } from '#platform/ui/form.tsx'
import type { Frame } from '#platform/ui/frame.ts'
import type { Problems } from '#platform/ui/problems.ts'
import { Radios } from '#platform/ui/radios.tsx'
import { SelectField } from '#platform/ui/select-field.tsx'
import { TextField } from '#platform/ui/text-field.tsx'
import type { KeptPlace } from '../../kept-place.ts'
import { stopInWords } from '../../said/opening-in-words.ts'
import { weekdayBoxes } from '../hours-boxes.ts'
import { partUrl } from '../keeping-urls.ts'
import { LinesToRemove } from '../lines-to-remove.tsx'
import { OnePart } from '../one-part.tsx'
import { say } from '../say.ts'
import { stopKey } from './stop-form.ts'
import { stopInFull, whereOf } from './stop-in-full.ts'

export interface StopsPageProps {
  readonly frame: Frame
  readonly place: KeptPlace
  readonly typed: Readonly<Record<string, string>>
  readonly problems?: Problems | undefined
}

/** Where a bus stops, or where a team is received elsewhere, and when. */
export function StopsPage({ frame, place, typed, problems }: StopsPageProps): VNode {
  const url = partUrl(place.id, 'arrets')
  return (
    <OnePart {...{ frame, place, problems }} part="arrets">
      <p>{say('stops-text')}</p>
      <LinesToRemove
        name="stops"
        caption={say('stops-caption')}
        lines={place.local.stops}
        empty={say('stops-empty')}
        url={url}
        keyOf={stopKey}
        inWords={stopInFull}
        columns={[
          { heading: say('stop-when'), cell: (stop) => stopInWords(stop, 'fr'), rowHeading: true },
          { heading: say('stop-where'), cell: whereOf },
        ]}
      />
      <h2>{say('stop-add')}</h2>
      <Form action={url}>
        <StopFields typed={typed} problems={problems} />
        <Button>{say('stop-add')}</Button>
      </Form>
    </OnePart>
  )
}

function StopFields({ typed, problems }: Pick<StopsPageProps, 'typed' | 'problems'>): VNode {
  const field = (name: string) => ({ name, value: typed[name], problems, autocomplete: 'off' })
  return (
    <>
      <TextField {...field('rue')} label={say('box-stop-street')} hint={say('hint-stop-street')} />
      <TextField {...field('code_postal')} label={say('box-postal-code')} width="code" inputmode="numeric" />
      <TextField {...field('commune')} label={say('box-commune')} />
      <SelectField
        name="jour"
        label={say('box-weekday')}
        placeholder=""
        options={weekdayBoxes.map((day, rank) => ({ value: String(rank + 1), label: say(`day-${day}`) }))}
        value={typed['jour']}
        problems={problems}
      />
      <Radios
        name="semaines"
        label={say('box-weeks')}
        choices={(['every', 'odd', 'even'] as const).map((value) => ({
          value,
          label: say(`weeks-${value}`),
        }))}
        value={typed['semaines'] ?? 'every'}
        problems={problems}
      />
      <TextField {...field('arrivee')} label={say('box-opens')} hint={say('hint-clock')} width="code" />
      <TextField {...field('depart')} label={say('box-closes')} hint={say('hint-clock')} width="code" />
    </>
  )
}
