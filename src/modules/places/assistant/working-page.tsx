import type { VNode } from 'preact'
import type { Frame } from '#platform/ui/frame.ts'
import { say } from './say.ts'
import type { Upload, WorkingState } from './upload.ts'
import { uploadUrl } from './upload-urls.ts'
import { UploadFrame } from './upload-frame.tsx'

export interface WorkingPageProps {
  readonly frame: Frame
  readonly upload: Upload
  readonly state: WorkingState
}

/** How far the work is; the answer asks the browser to come back by itself, with or without scripts. */
export function WorkingPage({ frame, upload, state }: WorkingPageProps): VNode {
  const title = say(`working-${state}`)
  const { done, total } = upload.progress
  const isCounted = total > 0 && done > 0
  return (
    <UploadFrame {...{ frame, title }}>
      <p>{upload.fileName}</p>
      <p role="status">{isCounted ? say('working-progress', { done, total }) : say('working-none')}</p>
      {isCounted ? (
        <progress aria-label={say('working-label')} value={Math.min(done, total)} max={total} />
      ) : null}
      <p>{say('working-text')}</p>
      {state === 'applying' ? null : <p>{say('working-safe')}</p>}
      <p>
        <a href={uploadUrl(upload.id)}>{say('refresh')}</a>
      </p>
    </UploadFrame>
  )
}
