import type { VNode } from 'preact'
import { ButtonLink, ButtonRow } from '#platform/ui/button.tsx'
import type { Frame } from '#platform/ui/frame.ts'
import { Notice } from '#platform/ui/notice.tsx'
import { SummaryList } from '#platform/ui/summary-list.tsx'
import { duplicatesUrl, importsUrl, keepingUrl } from '../urls.ts'
import { countRows } from './plan-page.tsx'
import { refusalInWords } from './refusal-in-words.ts'
import { say } from './say.ts'
import type { Upload } from './upload.ts'
import { UploadFrame } from './upload-frame.tsx'

export interface EndPageProps {
  readonly frame: Frame
  readonly upload: Upload
  readonly state: 'applied' | 'refused' | 'abandoned'
}

/** What became of a file. */
export function EndPage({ frame, upload, state }: EndPageProps): VNode {
  const title = say(`end-${state}`)
  return (
    <UploadFrame {...{ frame, title }}>
      <p>
        {upload.fileName} ({upload.source})
      </p>
      {state === 'applied' ? <Notice tone="success">{say('end-applied-text')}</Notice> : null}
      {state === 'abandoned' ? <p>{say('end-abandoned-text')}</p> : null}
      {state === 'refused' ? (
        <Notice tone="warning">
          <p>{refusalInWords(upload.refusal ?? '')}</p>
          <p>{say('end-kept')}</p>
        </Notice>
      ) : null}
      {state === 'applied' && upload.report ? <SummaryList rows={countRows(upload.report)} /> : null}
      <ButtonRow>
        {state === 'applied' ? (
          <>
            <ButtonLink href={keepingUrl}>{say('see-directory')}</ButtonLink>
            <ButtonLink href={duplicatesUrl} tone="secondary">
              {say('see-duplicates')}
            </ButtonLink>
          </>
        ) : (
          <ButtonLink href={importsUrl}>{say('send-another')}</ButtonLink>
        )}
      </ButtonRow>
    </UploadFrame>
  )
}
