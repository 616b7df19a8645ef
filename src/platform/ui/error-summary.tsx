import type { VNode } from 'preact'
import { fieldId, hasProblems, type Problems } from './problems.ts'

export interface ErrorSummaryProps {
  /** "Il y a un problème". */
  readonly heading: string
  readonly problems: Problems | undefined
  readonly scope?: string | undefined
}

/** What is wrong, on top of the page, each sentence leading to its field; `<focus-summary>` brings focus to it. */
export function ErrorSummary({ heading, problems, scope }: ErrorSummaryProps): VNode | null {
  if (!hasProblems(problems)) return null
  return (
    <focus-summary>
      <div class="error-summary" role="alert" tabindex={-1}>
        <h2 class="error-summary__title">{heading}</h2>
        <ul class="error-summary__list">
          {Object.entries(problems).map(([name, sentence]) => (
            <li key={name}>
              <a href={`#${fieldId(name, scope)}`}>{sentence}</a>
            </li>
          ))}
        </ul>
      </div>
    </focus-summary>
  )
}
