import type { VNode } from 'preact'
import { Form } from '#platform/ui/form.tsx'
import { Notice } from '#platform/ui/notice.tsx'
import { TileButton, Tiles } from '#platform/ui/tile.tsx'
import { sayHall } from '../hall/say.ts'
import { kioskServiceUrl, kioskTakeUrl } from '../hall/urls.ts'
import type { ServiceId } from '../site.ts'
import { type KioskProps, KioskScreen, usualPatience } from './kiosk-shell.tsx'
import { priorityField, serviceField } from './ticket-form.ts'

export interface PriorityPageProps extends KioskProps {
  readonly serviceId: ServiceId
  readonly requestId: string
}

/** The right to go first (art. L. 241-3 CASF): shown to all, asked once, kept as one boolean. */
export function PriorityPage(props: PriorityPageProps): VNode {
  const { frame, siteId, serviceId, requestId } = props
  const at = { siteId, language: frame.language }
  const say = sayHall(frame.language)
  return (
    <KioskScreen
      {...props}
      title={say('priorityQuestion')}
      back={{ href: kioskServiceUrl(at), text: say('back') }}
      patience={usualPatience(props)}
    >
      <h1>{say('priorityQuestion')}</h1>
      <p>{say('priorityWho')}</p>
      <Form action={kioskTakeUrl(at)} requestId={requestId} autocomplete="off">
        <input type="hidden" name={serviceField} value={serviceId} />
        <Tiles>
          <TileButton name={priorityField} value="non" pictogram="ticket" title={say('priorityNo')} />
          <TileButton
            name={priorityField}
            value="oui"
            pictogram="priority"
            title={say('priorityYes')}
            text={say('priorityYesText')}
          />
        </Tiles>
      </Form>
      <Notice>
        <p>{say('priorityLaw')}</p>
      </Notice>
    </KioskScreen>
  )
}
