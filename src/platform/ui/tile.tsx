import type { ComponentChildren, VNode } from 'preact'
import { Pictogram, type PictogramName } from './pictogram.tsx'

interface TileLook {
  /** A verb: "Venir au guichet". */
  readonly title: ComponentChildren
  readonly text?: ComponentChildren
  readonly pictogram?: PictogramName | undefined
  /** Language of a title written in another language than the page, with its direction. */
  readonly lang?: string | undefined
  readonly dir?: 'ltr' | 'rtl' | undefined
}

export interface TileLinkProps extends TileLook {
  readonly href: string
}

/** A large door: a pictogram, a verb, a few words. */
export function Tile({ href, lang, dir, ...look }: TileLinkProps): VNode {
  return (
    <a class="tile" href={href} lang={lang} dir={dir}>
      <TileFace {...look} />
    </a>
  )
}

export interface TileButtonProps extends TileLook {
  readonly name: string
  readonly value: string
}

/** The same door as an answer to a form: a kiosk question. */
export function TileButton({ name, value, lang, dir, ...look }: TileButtonProps): VNode {
  return (
    <button class="tile" type="submit" name={name} value={value} lang={lang} dir={dir}>
      <TileFace {...look} />
    </button>
  )
}

/** Doors side by side, one under the other on a phone. */
export function Tiles({ children }: { children: ComponentChildren }): VNode {
  return <div class="tiles">{children}</div>
}

function TileFace({ title, text, pictogram }: TileLook): VNode {
  return (
    <>
      {pictogram === undefined ? null : <Pictogram name={pictogram} />}
      <span class="tile__words">
        <strong class="tile__title">{title}</strong>
        {text === undefined ? null : <span class="tile__text">{text}</span>}
      </span>
    </>
  )
}
