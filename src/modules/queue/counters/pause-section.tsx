import type { VNode } from 'preact'
import { timeInWords } from '#platform/i18n/format.ts'
import { Button } from '#platform/ui/button.tsx'
import { TextField } from '#platform/ui/text-field.tsx'
import { say } from '../say.ts'
import { siteActionUrl } from '../urls.ts'
import { ActionForm } from './action-form.tsx'
import type { SitePageProps } from './site-page-props.ts'

/** Pauses said in advance, so that the waiting time shown in the hall is true. */
export function PauseSection({ view, pressing, typed, problems }: SitePageProps): VNode {
  const { site, pauses } = view
  const time = (moment: Date): string => timeInWords(moment, 'fr', site.timeZone)
  return (
    <>
      <h3>{say('pauseTitle')}</h3>
      <p>{say('pauseIntro')}</p>
      <ActionForm action={siteActionUrl(site.id, 'planPause')} pressing={pressing}>
        <TextField
          name="de"
          label={say('pauseFrom')}
          hint={say('pauseHint')}
          width="year"
          value={typed?.['de']}
          problems={problems}
        />
        <TextField name="a" label={say('pauseUntil')} width="year" value={typed?.['a']} problems={problems} />
        <Button tone="secondary">{say('planPause')}</Button>
      </ActionForm>
      {pauses.length === 0 ? null : (
        <ActionForm action={siteActionUrl(site.id, 'withdrawPause')} pressing={pressing}>
          <h4>{say('pausesCaption')}</h4>
          <ul>
            {pauses.map(({ id, from, until }) => (
              <li key={id}>
                {say('pauseSpan', { from: time(from), until: time(until) })}{' '}
                <Button
                  tone="quiet"
                  name="pause"
                  value={id}
                  accessibleName={say('withdrawPauseFor', { from: time(from), until: time(until) })}
                >
                  {say('withdrawPause')}
                </Button>
              </li>
            ))}
          </ul>
        </ActionForm>
      )}
    </>
  )
}
