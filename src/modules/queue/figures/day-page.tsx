import type { ComponentChildren, VNode } from 'preact'
import { dayInWords } from '#platform/i18n/format.ts'
import { sayInFrench } from '#platform/i18n/say.ts'
import { Button } from '#platform/ui/button.tsx'
import { type Column, DataTable } from '#platform/ui/data-table.tsx'
import { Details } from '#platform/ui/details.tsx'
import { Form } from '#platform/ui/form.tsx'
import type { Frame } from '#platform/ui/frame.ts'
import { Page } from '#platform/ui/page.tsx'
import type { Problems } from '#platform/ui/problems.ts'
import { SelectField } from '#platform/ui/select-field.tsx'
import { TextField } from '#platform/ui/text-field.tsx'
import type { Site } from '../site.ts'
import { dayUrl } from '../urls.ts'
import type { DayFigures, Share, Spread } from './day-figures.ts'
import { agent } from './messages.fr.ts'
import type { DayInFigures } from './read-day.ts'

const say = sayInFrench(agent)

export interface DayPageProps {
  readonly frame: Frame
  readonly sites: readonly Pick<Site, 'id' | 'name'>[]
  readonly site: Pick<Site, 'id' | 'name'> | undefined
  readonly figures: DayInFigures | undefined
  readonly typedDay: string
  readonly problems?: Problems | undefined
}

/** A day of a place: six figures with their meaning, where the tickets are, then by service and by hour. */
export function DayPage(props: DayPageProps): VNode {
  const { frame, site, figures, problems } = props
  return (
    <Page {...frame} audience="agent" title={say('title')} problems={problems} wide>
      <h1>{say('title')}</h1>
      <ChooseDay {...props} />
      {site && figures ? <DayShown site={site} figures={figures} /> : null}
    </Page>
  )
}

function ChooseDay({ sites, site, typedDay, problems }: DayPageProps): VNode {
  return (
    <Form action={dayUrl} method="get">
      <div class="day-choice">
        <SelectField
          name="lieu"
          label={say('site')}
          value={site?.id}
          options={sites.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <TextField name="jour" label={say('day')} value={typedDay} width="code" problems={problems} />
        <Button tone="secondary">{say('show')}</Button>
      </div>
    </Form>
  )
}

function DayShown({ site, figures }: { site: Pick<Site, 'name'>; figures: DayInFigures }): VNode {
  const { day, whole, byService, byHour } = figures
  if (whole.arrivals === 0) return <p class="empty">{say('nobody')}</p>
  return (
    <>
      <h2>{say('titleOf', { site: site.name, day: dayInWords(day, 'fr') })}</h2>
      <MainFigures figures={whole} />
      <States figures={whole} />
      <DataTable
        name="by-service"
        caption={say('byServiceTitle')}
        rows={byService}
        empty=""
        columns={[
          { heading: say('columnService'), cell: ({ service }) => service.label.fr, rowHeading: true },
          ...figureColumns,
        ]}
      />
      <DataTable
        name="by-hour"
        caption={say('byHourTitle')}
        rows={byHour}
        empty=""
        columns={[
          { heading: say('columnHour'), cell: ({ hour }) => say('hour', { hour }), rowHeading: true },
          ...figureColumns,
        ]}
      />
    </>
  )
}

function MainFigures({ figures }: { figures: DayFigures }): VNode {
  const { arrivals, wait, walk, service, left, absent, expired, punctual, promisesKept, transferred } =
    figures
  return (
    <section aria-labelledby="main-figures">
      <h3 id="main-figures">{say('mainTitle')}</h3>
      <dl class="figures">
        <Figure name={say('arrivals')} value={arrivals} meaning={say('arrivalsMeaning')} />
        <Figure name={say('wait')} value={spread(wait)} meaning={say('waitMeaning')} />
        <Figure name={say('walk')} value={spread(walk)} meaning={say('walkMeaning')} />
        <Figure name={say('service')} value={spread(service)} meaning={say('serviceMeaning')} />
        <Figure name={say('gone')} value={left + absent + expired} meaning={say('goneMeaning')} />
        <Figure name={say('punctual')} value={share(punctual)} meaning={say('punctualMeaning')} />
        <Figure name={say('promises')} value={share(promisesKept)} meaning={say('promisesMeaning')} />
        <Figure name={say('transferred')} value={transferred} meaning={say('transferredMeaning')} />
      </dl>
    </section>
  )
}

function Figure({
  name,
  value,
  meaning,
}: {
  name: string
  value: ComponentChildren
  meaning: string
}): VNode {
  return (
    <div class="figures__one">
      <dt>{name}</dt>
      <dd>
        <strong class="figures__value">{value}</strong>
        <Details summary={say('whatItMeans')}>
          <p>{meaning}</p>
        </Details>
      </dd>
    </div>
  )
}

function States({ figures }: { figures: DayFigures }): VNode {
  const rows = (['served', 'atCounter', 'inLine', 'onHold', 'left', 'absent', 'expired'] as const).map(
    (state) => ({ state, count: figures[state] }),
  )
  return (
    <>
      <DataTable
        name="states"
        caption={say('statesTitle')}
        rows={rows}
        empty=""
        columns={[
          { heading: say('state'), cell: ({ state }) => say(state), rowHeading: true },
          { heading: say('count'), cell: ({ count }) => count, numeric: true },
        ]}
        totals={[say('total'), figures.arrivals]}
      />
      <p class="line__more">{say('statesMeaning')}</p>
    </>
  )
}

interface Group {
  readonly figures: DayFigures
}

const figureColumns: readonly Column<Group>[] = [
  { heading: say('columnArrivals'), cell: ({ figures }) => figures.arrivals, numeric: true },
  { heading: say('columnServed'), cell: ({ figures }) => figures.served, numeric: true },
  {
    heading: say('columnGone'),
    cell: ({ figures: { left, absent, expired } }) => left + absent + expired,
    numeric: true,
  },
  { heading: say('columnWait'), cell: ({ figures }) => duration(figures.wait?.median), numeric: true },
  { heading: say('columnWait90'), cell: ({ figures }) => duration(figures.wait?.p90), numeric: true },
  { heading: say('columnWalk'), cell: ({ figures }) => duration(figures.walk?.median), numeric: true },
  { heading: say('columnMinutes'), cell: ({ figures }) => duration(figures.service?.median), numeric: true },
]

function spread(values: Spread | undefined): ComponentChildren {
  if (!values) return say('none')
  return (
    <>
      {duration(values.median)}
      <span class="figures__more">{say('nineInTen', { p90: duration(values.p90) })}</span>
    </>
  )
}

function share({ part, whole }: Share): string {
  return whole === 0 ? say('none') : say('share', { part, whole })
}

// Minutes from one minute on: seconds would pretend to a precision that a click does not have.
function duration(seconds: number | undefined): string {
  if (seconds === undefined) return '–'
  return seconds < 60
    ? say('seconds', { seconds: Math.round(seconds) })
    : say('minutes', { minutes: Math.round(seconds / 60) })
}
