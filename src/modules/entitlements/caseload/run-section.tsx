import type { VNode } from 'preact'
import { Button, ButtonRow } from '#platform/ui/button.tsx'
import { Form } from '#platform/ui/form.tsx'
import { monthInWords } from '#platform/i18n/format.ts'
import { caseloadStopUrl, caseloadUrl } from '../urls.ts'
import type { Run } from './run.ts'
import { say, sayDayOf } from './say-caseload.ts'

export interface RunSectionProps {
  readonly run: Run | undefined
  readonly requestId: string
}

/** The last search: how far it is and how to stop it, or what it read and how to begin another. */
export function RunSection({ run, requestId }: RunSectionProps): VNode {
  if (run?.state === 'working') return <Working run={run} requestId={requestId} />
  return (
    <section>
      <Last run={run} />
      <p>{say('startText')}</p>
      <Form action={caseloadUrl} requestId={requestId}>
        <ButtonRow>
          <Button>{say(run === undefined ? 'start' : 'startAgain')}</Button>
        </ButtonRow>
      </Form>
    </section>
  )
}

function Working({ run, requestId }: { readonly run: Run; readonly requestId: string }): VNode {
  const { files, done } = run
  return (
    <section>
      <h2>{say('working')}</h2>
      <p role="status">
        {files === undefined ? say('workingCounting') : say('workingProgress', { done, files })}
      </p>
      {files === undefined || files === 0 ? null : (
        <progress aria-label={say('workingLabel')} value={done} max={files} />
      )}
      <p>
        {say('workingText')} <a href={caseloadUrl}>{say('refresh')}</a>
      </p>
      <Form action={caseloadStopUrl} requestId={requestId}>
        <input type="hidden" name="recherche" value={run.id} />
        <ButtonRow>
          <Button tone="secondary">{say('stop')}</Button>
        </ButtonRow>
      </Form>
    </section>
  )
}

function Last({ run }: { readonly run: Run | undefined }): VNode {
  if (run === undefined) return <p>{say('never')}</p>
  const day = sayDayOf(run.askedAt)
  if (run.state === 'stopped') return <p>{say('lastStopped', { day })}</p>
  const month = monthInWords(run.month, 'fr')
  return (
    <>
      <p>{say('lastFinished', { day, files: run.files ?? 0, month })}</p>
      {run.lacking === 0 ? null : <p>{say('lacking', { count: run.lacking })}</p>}
      {run.tooOld === 0 ? null : <p>{say('tooOld', { count: run.tooOld })}</p>}
    </>
  )
}
