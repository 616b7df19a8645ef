import type { VNode } from 'preact'
import type { PictogramName } from '#platform/ui/pictogram.tsx'
import { Tile, Tiles } from '#platform/ui/tile.tsx'
import { type ServiceSlug, serviceInWords, serviceOfSlug } from '../../said/services/service-in-words.ts'
import { kioskMattersUrl } from '../../urls.ts'
import { sayDirectory } from '../say.ts'
import { anyWish } from '../wish.ts'
import { stepUrl } from './at-kiosk.ts'
import { type KioskProps, KioskScreen } from './kiosk-screen.tsx'

/** What most people come for; the rest is behind the last door. */
const needs: readonly (readonly [ServiceSlug, PictogramName])[] = [
  ['demarches', 'papers'],
  ['acces', 'laptop'],
  ['bases', 'book'],
  ['travail', 'person'],
]

/** First screen: what she comes for. */
export function NeedPage(props: KioskProps): VNode {
  const { at } = props
  const say = sayDirectory(at.language)
  return (
    <KioskScreen {...props} title={say('need')} backHref={at.back}>
      <h1>{say('need')}</h1>
      <Tiles>
        {needs.map(([need, pictogram]) => {
          const service = serviceOfSlug(need)
          if (!service) return null
          const href = stepUrl(kioskMattersUrl, at, { ...anyWish, need })
          return <Tile key={need} {...{ href, pictogram }} title={serviceInWords(service, at.language)} />
        })}
        <Tile href={stepUrl(kioskMattersUrl, at, anyWish)} pictogram="search" title={say('kioskOther')} />
      </Tiles>
    </KioskScreen>
  )
}
