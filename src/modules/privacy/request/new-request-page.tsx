import type { VNode } from 'preact'
import { Button, ButtonRow } from '#platform/ui/button.tsx'
import { DateField, type TypedDate } from '#platform/ui/date-field.tsx'
import { Form } from '#platform/ui/form.tsx'
import type { Frame } from '#platform/ui/frame.ts'
import { Page } from '#platform/ui/page.tsx'
import type { Problems } from '#platform/ui/problems.ts'
import { Radios } from '#platform/ui/radios.tsx'
import { TextareaField } from '#platform/ui/textarea-field.tsx'
import { say } from '../say.ts'
import { requestsUrl } from '../urls.ts'
import { manners, rightsKinds } from './rights-request.ts'

export interface NewRequestPageProps {
  readonly frame: Frame
  readonly person: { readonly id: string; readonly name: string; readonly href: string }
  readonly requestId: string
  readonly typed: {
    readonly kind: string
    readonly manner: string
    readonly words: string
    readonly receivedOn: TypedDate
  }
  readonly problems?: Problems | undefined
}

/** What a person asks of her data, written down by whoever hears it. */
export function NewRequestPage({ frame, person, requestId, typed, problems }: NewRequestPageProps): VNode {
  const title = say('newTitle', { name: person.name })
  const back = { href: person.href, text: say('back') }
  return (
    <Page {...frame} audience="agent" title={title} problems={problems} back={back}>
      <h1>{title}</h1>
      <p>{say('newIntro')}</p>
      <Form action={requestsUrl} requestId={requestId}>
        <input type="hidden" name="personne" value={person.id} />
        <Radios
          name="droit"
          label={say('fieldKind')}
          value={typed.kind || undefined}
          choices={rightsKinds.map((kind) => ({ value: kind, label: say(`kind_${kind}`) }))}
          problems={problems}
        />
        <TextareaField
          name="mots"
          label={say('fieldWords')}
          hint={say('fieldWordsHint')}
          value={typed.words}
          problems={problems}
        />
        <Radios
          name="moyen"
          label={say('fieldManner')}
          value={typed.manner || undefined}
          choices={manners.flatMap((manner) =>
            manner === 'own-page' ? [] : [{ value: manner, label: say(`manner_${manner}`) }],
          )}
          problems={problems}
        />
        <DateField
          name="recue"
          label={say('fieldReceived')}
          hint={say('fieldReceivedHint')}
          parts={{ day: say('day'), month: say('month'), year: say('year') }}
          value={typed.receivedOn}
          problems={problems}
        />
        <ButtonRow>
          <Button>{say('record')}</Button>
        </ButtonRow>
      </Form>
    </Page>
  )
}
