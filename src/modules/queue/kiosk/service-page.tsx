import type { VNode } from 'preact'
import { ButtonLink } from '#platform/ui/button.tsx'
import { Tile, Tiles } from '#platform/ui/tile.tsx'
import { pictogramOf } from '../hall/service-pictogram.ts'
import { sayHall } from '../hall/say.ts'
import { kioskPriorityUrl, kioskUrl, ownPageUrlAt } from '../hall/urls.ts'
import type { KioskDoor } from '../queue-options.ts'
import type { Service } from '../site.ts'
import { type KioskProps, KioskScreen, usualPatience } from './kiosk-shell.tsx'

export interface ServicePageProps extends KioskProps {
  readonly services: readonly Pick<Service, 'id' | 'label' | 'pictogram'>[]
  /** Doors of other modules, under the services. */
  readonly doors?: readonly KioskDoor[]
}

/** What for. */
export function ServicePage(props: ServicePageProps): VNode {
  const { frame, siteId, services, doors = [] } = props
  const { language } = frame
  const say = sayHall(language)
  return (
    <KioskScreen
      {...props}
      title={say('serviceQuestion')}
      back={{ href: kioskUrl(siteId), text: say('back') }}
      patience={usualPatience(props)}
      besides={
        <ButtonLink href={ownPageUrlAt({ siteId, language })} tone="secondary" pictogram="papers">
          {say('ownPage')}
        </ButtonLink>
      }
    >
      <h1>{say('serviceQuestion')}</h1>
      <Tiles>
        {services.map(({ id, label, pictogram }) => (
          <Tile
            key={id}
            href={kioskPriorityUrl({ siteId, language }, id)}
            pictogram={pictogramOf(pictogram)}
            title={label[language]}
          />
        ))}
        {doors.map((door) => (
          <Tile key={door.href} {...door} />
        ))}
      </Tiles>
    </KioskScreen>
  )
}
