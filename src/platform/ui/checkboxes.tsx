import type { VNode } from 'preact'
import { ChoiceList, type ChoicesProps } from './choices.tsx'

export interface CheckboxesProps extends ChoicesProps {
  readonly values?: readonly string[] | undefined
}

/** Any number of answers; each ticked value is sent under the same name. */
export function Checkboxes({ values = [], ...choices }: CheckboxesProps): VNode {
  return <ChoiceList type="checkbox" chosen={values} {...choices} />
}
