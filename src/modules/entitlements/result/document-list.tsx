import type { VNode } from 'preact'
import type { Language } from '#kernel/language.ts'
import type { DocumentToBring } from './claim.ts'
import { sayToResident } from './say.ts'

export interface DocumentListProps {
  readonly documents: readonly DocumentToBring[]
  readonly language: Language
}

/** Papers to prepare, each with the situation in which it is asked. */
export function DocumentList({ documents, language }: DocumentListProps): VNode {
  const say = sayToResident(language)
  return (
    <ul>
      {documents.map(({ code, label, when }) => (
        <li key={code}>{when === undefined ? label : say('documentIf', { label, when })}</li>
      ))}
    </ul>
  )
}
