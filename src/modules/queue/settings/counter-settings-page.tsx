import type { VNode } from 'preact'
import { seenField } from '#platform/http/seen-boxes.ts'
import { BackLink } from '#platform/ui/back-link.tsx'
import { Button } from '#platform/ui/button.tsx'
import { Form } from '#platform/ui/form.tsx'
import type { Frame } from '#platform/ui/frame.ts'
import { Page } from '#platform/ui/page.tsx'
import { Radios } from '#platform/ui/radios.tsx'
import { TextField } from '#platform/ui/text-field.tsx'
import type { Site } from '../site.ts'
import { counterSettingsUrl, placeUrl, withdrawnUrl } from '../urls.ts'
import type { SettingsFormProps } from './place-fields.tsx'
import { say } from './say.ts'

export interface CounterSettingsPageProps extends Omit<SettingsFormProps, 'action'> {
  readonly frame: Frame
  readonly site: Pick<Site, 'id' | 'name'>
  /** Absent for one to come. */
  readonly counterId: string | undefined
}

/** A counter: its number, what the voice says, which way to walk. */
export function CounterSettingsPage(props: CounterSettingsPageProps): VNode {
  const { frame, site, counterId, typed, problems, requestId } = props
  const action = counterSettingsUrl(site.id, counterId ?? 'nouveau')
  const title = counterId ? (typed['nom'] ?? '') : say('addCounter')
  return (
    <Page {...frame} audience="agent" title={title} problems={problems}>
      <BackLink href={placeUrl(site.id)} text={say('back')} />
      <h1>{title}</h1>
      <Form action={action} requestId={requestId} autocomplete="off">
        <input type="hidden" name={seenField} value={props.seen} />
        <TextField
          name="numero"
          label={say('number')}
          inputmode="numeric"
          width="year"
          value={typed['numero']}
          problems={problems}
        />
        <TextField
          name="nom"
          label={say('label')}
          hint={say('labelCounterHint')}
          optional={say('optional')}
          value={typed['nom']}
          problems={problems}
        />
        <Radios
          name="voix"
          label={say('voice')}
          value={typed['voix'] ?? 'guichet'}
          problems={problems}
          choices={[
            { value: 'guichet', label: say('voiceGuichet') },
            { value: 'bureau', label: say('voiceBureau') },
          ]}
        />
        <Radios
          name="direction"
          label={say('direction')}
          value={typed['direction'] ?? 'ahead'}
          problems={problems}
          choices={[
            { value: 'ahead', label: say('directionAhead') },
            { value: 'left', label: say('directionLeft') },
            { value: 'right', label: say('directionRight') },
            { value: 'behind', label: say('directionBehind') },
          ]}
        />
        <Button>{say('save')}</Button>
      </Form>
      {counterId ? (
        <Form action={withdrawnUrl(action)} requestId={requestId}>
          <Button tone="danger">{say('retireCounter')}</Button>
        </Form>
      ) : null}
    </Page>
  )
}
