import type { VNode } from 'preact'
import type { PersonId } from '#kernel/ids.ts'
import { momentInWords, timeInWords } from '#platform/i18n/format.ts'
import { Button } from '#platform/ui/button.tsx'
import { type Column, DataTable } from '#platform/ui/data-table.tsx'
import { Form } from '#platform/ui/form.tsx'
import type { Frame } from '#platform/ui/frame.ts'
import { Page } from '#platform/ui/page.tsx'
import { fileUrl, glassClosingUrl } from '../urls.ts'
import { type Glass, isBroken } from './glass.ts'
import { sayGlass } from './say.ts'

export interface GlassListPageProps {
  readonly frame: Frame
  readonly now: Date
  readonly list: readonly Glass[]
  readonly names: ReadonlyMap<PersonId, string>
  readonly requestId: string
}

/** Every reading by exception, for those who answer for it. */
export function GlassListPage(props: GlassListPageProps): VNode {
  return (
    <Page {...props.frame} audience="agent" title={sayGlass('glass-list-title')} wide>
      <h1>{sayGlass('glass-list-title')}</h1>
      <DataTable
        name="glass"
        caption={sayGlass('glass-list-intro')}
        rows={props.list}
        empty={sayGlass('glass-list-empty')}
        columns={columns(props)}
      />
    </Page>
  )
}

function columns({ now, names, requestId }: GlassListPageProps): readonly Column<Glass>[] {
  return [
    {
      heading: sayGlass('glass-column-when'),
      cell: ({ brokenAt }) => momentInWords(brokenAt, 'fr'),
      rowHeading: true,
    },
    { heading: sayGlass('glass-column-who'), cell: ({ agentName }) => agentName },
    {
      heading: sayGlass('glass-column-whose'),
      cell: ({ personId }) => {
        const name = names.get(personId)
        return name ? <a href={fileUrl(personId)}>{name}</a> : sayGlass('glass-erased')
      },
    },
    { heading: sayGlass('glass-column-why'), cell: ({ reason }) => <span dir="auto">{reason}</span> },
    {
      heading: sayGlass('glass-column-end'),
      cell: (glass) => <Ending {...{ glass, now, requestId }} />,
    },
  ]
}

function Ending({ glass, now, requestId }: { glass: Glass; now: Date; requestId: string }): VNode {
  const { closedAt, expiresAt, agentName } = glass
  if (closedAt) return <>{sayGlass('glass-ended-early', { moment: momentInWords(closedAt, 'fr') })}</>
  if (!isBroken(glass, now)) return <>{sayGlass('glass-ended', { moment: momentInWords(expiresAt, 'fr') })}</>
  return (
    <>
      <p>{sayGlass('glass-until', { until: timeInWords(expiresAt, 'fr') })}</p>
      <Form action={glassClosingUrl(glass.id)} requestId={requestId}>
        <input type="hidden" name="liste" value="oui" />
        <Button tone="secondary" accessibleName={sayGlass('glass-close-of', { agent: agentName })}>
          {sayGlass('glass-close')}
        </Button>
      </Form>
    </>
  )
}
