import type { VNode } from 'preact'
import { ChoiceList, type ChoicesProps } from './choices.tsx'

export interface RadiosProps extends ChoicesProps {
  readonly value?: string | undefined
}

/** One answer among a few; none is chosen until the person chooses. */
export function Radios({ value, ...choices }: RadiosProps): VNode {
  return <ChoiceList type="radio" chosen={value === undefined ? [] : [value]} {...choices} />
}
