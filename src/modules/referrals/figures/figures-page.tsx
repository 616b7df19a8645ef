import type { VNode } from 'preact'
import { shown, smallestShown } from '#kernel/small-counts.ts'
import { type Column, DataTable } from '#platform/ui/data-table.tsx'
import type { Frame } from '#platform/ui/frame.ts'
import { Page } from '#platform/ui/page.tsx'
import { say, sayDay } from '../say.ts'
import { figuresFileUrl, referralsUrl } from '../urls.ts'
import {
  acceptanceRate,
  type NeedFigures,
  type PartnerFigures,
  type ReferralFigures,
  waitingOf,
} from './figures.ts'
import { countSaid, type UnmetLine, unmetLines } from './unmet-lines.ts'

/** How partners answer, and which needs nobody answers. */
export function FiguresPage({ frame, figures }: { frame: Frame; figures: ReferralFigures }): VNode {
  const title = say('figures')
  return (
    <Page
      {...frame}
      audience="agent"
      title={title}
      back={{ href: referralsUrl, text: say('backToReferrals') }}
      wide
    >
      <h1>{title}</h1>
      <p>{say('figuresIntro', { day: sayDay(figures.since) })}</p>
      <DataTable
        name="partenaires"
        caption={say('byPartner')}
        rows={figures.partners}
        empty={say('noFigures')}
        columns={partnerColumns}
      />
      <DataTable
        name="besoins"
        caption={say('byNeed')}
        rows={figures.needs}
        empty={say('noFigures')}
        columns={needColumns}
      />
      <DataTable
        name="sans-partenaire"
        caption={say('unmetByCommune')}
        rows={unmetLines(figures.unmet)}
        empty={say('noUnmet')}
        columns={unmetColumns}
      />
      {figures.unmet.length > 0 ? <p>{say('smallNotTold', { least: smallestShown })}</p> : null}
      <p>
        <a href={figuresFileUrl} download>
          {say('download')}
        </a>
      </p>
    </Page>
  )
}

const partnerColumns: readonly Column<PartnerFigures>[] = [
  { heading: say('partner'), rowHeading: true, cell: ({ name }) => name },
  { heading: say('sent'), numeric: true, cell: ({ sent }) => sent },
  { heading: say('accepted'), numeric: true, cell: ({ accepted }) => accepted },
  { heading: say('declined'), numeric: true, cell: ({ declined }) => declined },
  { heading: say('expired'), numeric: true, cell: ({ expired }) => expired },
  { heading: say('waiting'), numeric: true, cell: waitingOf },
  { heading: say('rate'), numeric: true, cell: rateSaid },
  { heading: say('delay'), numeric: true, cell: delaySaid },
]

function rateSaid(figures: PartnerFigures): string {
  const count = acceptanceRate(figures)
  return count === undefined ? '–' : say('percent', { count })
}

// Two answers say less than twenty: how many there were is said with it.
function delaySaid({ medianDays, answered }: PartnerFigures): string {
  if (medianDays === null) return '–'
  return say('delayFrom', { delay: say('days', { count: medianDays }), count: answered })
}

const needColumns: readonly Column<NeedFigures>[] = [
  { heading: say('need'), rowHeading: true, cell: ({ need }) => say(`need-${need}`) },
  { heading: say('sent'), numeric: true, cell: ({ sent }) => sent },
  { heading: say('served'), numeric: true, cell: ({ served }) => served },
  { heading: say('declined'), numeric: true, cell: ({ declined }) => declined },
  { heading: say('expired'), numeric: true, cell: ({ expired }) => expired },
  { heading: say('unserved'), numeric: true, cell: ({ unserved }) => unserved },
  { heading: say('nobodyFound'), numeric: true, cell: ({ nobody }) => countSaid(shown(nobody)) },
]

const unmetColumns: readonly Column<UnmetLine>[] = [
  { heading: say('need'), rowHeading: true, cell: ({ need }) => say(`need-${need}`) },
  { heading: say('commune'), cell: ({ where }) => where },
  { heading: say('nobodyFound'), numeric: true, cell: ({ count }) => countSaid(count) },
]
