import type { ComponentChildren, VNode } from 'preact'
import type { Frame } from '#platform/ui/frame.ts'
import type { View } from './view.ts'

/** Where tiles come from, `{z}`, `{x}` and `{y}` in the address, and whom the map must name. */
export interface MapTiles {
  readonly url: string
  readonly credit: string
}

/** What a drawing becomes when somebody makes it move. */
export interface Moving {
  readonly assetUrl: Frame['assetUrl']
  readonly tiles?: MapTiles | undefined
  /** « Agrandir et déplacer la carte ». */
  readonly words: string
  /** What is said when it cannot be fetched. */
  readonly failed: string
}

export interface MovingMapProps {
  readonly view: View
  readonly moving: Moving
  /** The drawing it holds until then. */
  readonly children: ComponentChildren
}

/** A drawing that becomes a map that moves, when its button is pressed; without scripts it has no button. */
export function MovingMap({ view, moving, children }: MovingMapProps): VNode {
  const { assetUrl, tiles, words, failed } = moving
  const { south, west, north, east } = view
  return (
    <places-map
      data-module={assetUrl('map.js')}
      data-look={assetUrl('map.css')}
      data-view={[south, west, north, east].map((degrees) => degrees.toFixed(5)).join(',')}
      data-tiles={tiles?.url}
      data-credit={tiles?.credit}
    >
      {children}
      <button class="button button--secondary" type="button" hidden>
        {words}
      </button>
      <p role="status" data-failed={failed} />
    </places-map>
  )
}
