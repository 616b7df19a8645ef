import type { VNode } from 'preact'
import type { Day } from '#kernel/day.ts'
import { typedDate } from '#platform/http/typed-day.ts'
import { Button } from '#platform/ui/button.tsx'
import { DateField } from '#platform/ui/date-field.tsx'
import { Form } from '#platform/ui/form.tsx'
import type { Frame } from '#platform/ui/frame.ts'
import type { Problems } from '#platform/ui/problems.ts'
import { TextField } from '#platform/ui/text-field.tsx'
import type { KeptPlace } from '../../kept-place.ts'
import type { Closure } from '../../place.ts'
import { closureInWords } from '../../said/week-in-words.ts'
import { partUrl } from '../keeping-urls.ts'
import { LinesToRemove } from '../lines-to-remove.tsx'
import { OnePart } from '../one-part.tsx'
import { say } from '../say.ts'
import { closureKey } from './closure-form.ts'

export interface ClosuresPageProps {
  readonly frame: Frame
  readonly place: KeptPlace
  readonly today: Day
  readonly typed: Readonly<Record<string, string>>
  readonly problems?: Problems | undefined
}

const parts = { day: say('date-day'), month: say('date-month'), year: say('date-year') }

/** The days a place is closed besides its weeks. */
export function ClosuresPage({ frame, place, today, typed, problems }: ClosuresPageProps): VNode {
  const url = partUrl(place.id, 'fermetures')
  const inWords = (closure: Closure): string => closureInWords(closure, today, 'fr')
  return (
    <OnePart {...{ frame, place, problems }} part="fermetures">
      <p>{say('closures-text')}</p>
      <LinesToRemove
        name="closures"
        caption={say('closures-caption')}
        lines={place.local.closures}
        empty={say('closures-empty')}
        {...{ url, inWords }}
        keyOf={closureKey}
        columns={[{ heading: say('closure-days'), cell: inWords, rowHeading: true }]}
      />
      <h2>{say('closure-add')}</h2>
      <Form action={url}>
        <ClosureFields typed={typed} problems={problems} />
        <Button>{say('closure-add')}</Button>
      </Form>
    </OnePart>
  )
}

function ClosureFields({ typed, problems }: Pick<ClosuresPageProps, 'typed' | 'problems'>): VNode {
  return (
    <>
      <DateField
        name="debut"
        label={say('box-from')}
        parts={parts}
        value={typedDate(typed, 'debut')}
        problems={problems}
      />
      <DateField
        name="fin"
        label={say('box-to')}
        hint={say('hint-to')}
        optional={say('optional')}
        parts={parts}
        value={typedDate(typed, 'fin')}
        problems={problems}
      />
      <TextField
        name="raison"
        label={say('box-reason')}
        hint={say('hint-reason')}
        optional={say('optional')}
        value={typed['raison']}
        problems={problems}
      />
    </>
  )
}
