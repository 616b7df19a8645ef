import type { ComponentChildren, VNode } from 'preact'
import { Pictogram, type PictogramName } from './pictogram.tsx'

export type NoticeTone = 'info' | 'success' | 'warning'

export interface NoticeProps {
  readonly tone?: NoticeTone | undefined
  readonly title?: ComponentChildren
  readonly children?: ComponentChildren
}

interface Voice {
  readonly role: 'note' | 'status' | 'alert'
  readonly pictogram: PictogramName
}

const voices = {
  info: { role: 'note', pictogram: 'info' },
  success: { role: 'status', pictogram: 'check' },
  warning: { role: 'alert', pictogram: 'alert' },
} as const satisfies Record<NoticeTone, Voice>

/** A message set apart: something to know, something done, something to beware of. */
export function Notice({ tone = 'info', title, children }: NoticeProps): VNode {
  const { role, pictogram } = voices[tone]
  return (
    <div class={`notice notice--${tone}`} role={role}>
      <Pictogram name={pictogram} />
      <div class="notice__text">
        {title === undefined ? null : <p class="notice__title">{title}</p>}
        {children}
      </div>
    </div>
  )
}
