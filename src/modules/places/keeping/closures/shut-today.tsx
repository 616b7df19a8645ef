import type { VNode } from 'preact'
import type { Day } from '#kernel/day.ts'
import { Button } from '#platform/ui/button.tsx'
import { Form } from '#platform/ui/form.tsx'
import type { KeptPlace } from '../../kept-place.ts'
import { partUrl } from '../keeping-urls.ts'
import { say } from '../say.ts'

/** One press for a door that stays shut today; nothing where that is said already, or where nobody is let in. */
export function ShutToday({ place, today }: { place: KeptPlace; today: Day }): VNode | null {
  const { id, local, status } = place
  const isSaid = local.closures.some(({ from, to }) => from <= today && today <= to)
  if (isSaid || status !== 'published') return null
  const [year, month, day] = today.split('-')
  return (
    <Form action={partUrl(id, 'fermetures')}>
      <input type="hidden" name="debut_day" value={day} />
      <input type="hidden" name="debut_month" value={month} />
      <input type="hidden" name="debut_year" value={year} />
      <Button tone="secondary">{say('shut-today')}</Button>
    </Form>
  )
}
