import type { VNode } from 'preact'
import type { Frame } from '#platform/ui/frame.ts'
import { Page } from '#platform/ui/page.tsx'
import type { PeopleImport, WorkingState } from '../import.ts'
import { sayImport } from '../say-import.ts'
import { importsUrl, importUrl } from '../urls.ts'

export interface WorkingPageProps {
  readonly frame: Frame
  readonly one: PeopleImport
  readonly state: WorkingState
}

/** How far the work is; the answer asks the browser to come back by itself, with or without scripts. */
export function WorkingPage({ frame, one, state }: WorkingPageProps): VNode {
  const title = sayImport(`working-${state}`)
  const { done, total } = one.progress
  return (
    <Page {...frame} audience="agent" title={title} back={{ href: importsUrl, text: sayImport('back') }}>
      <h1>{title}</h1>
      <p>{one.fileName}</p>
      <p role="status">
        {total === 0 ? sayImport('working-none') : sayImport('working-progress', { done, total })}
      </p>
      {total === 0 ? null : <progress aria-label={sayImport('working-label')} value={done} max={total} />}
      <p>{sayImport('working-text')}</p>
      <p>
        <a href={importUrl(one.id)}>{sayImport('refresh')}</a>
      </p>
    </Page>
  )
}
