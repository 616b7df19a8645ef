import type { VNode } from 'preact'
import { Button, ButtonRow } from '#platform/ui/button.tsx'
import { Form } from '#platform/ui/form.tsx'
import type { Frame } from '#platform/ui/frame.ts'
import { Page } from '#platform/ui/page.tsx'
import type { Problems } from '#platform/ui/problems.ts'
import { Radios } from '#platform/ui/radios.tsx'
import { TextareaField } from '#platform/ui/textarea-field.tsx'
import { phoneHref } from '#platform/ui/town-look.ts'
import type { KeptPlace } from '../kept-place.ts'
import { placeUrl, reportUrl } from '../urls.ts'
import { reportKinds } from './report.ts'
import { sayReport } from './say.ts'

export interface ReportPageProps {
  readonly frame: Frame
  readonly place: KeptPlace
  readonly typed: Readonly<Record<string, string>>
  readonly requestId: string
  readonly problems?: Problems | undefined
}

/** What is wrong on a sheet: one choice, a few words if she wants, nothing about her. */
export function ReportPage({ frame, place, typed, requestId, problems }: ReportPageProps): VNode {
  const say = sayReport(frame.language)
  const { name } = place.facts
  return (
    <Page
      {...frame}
      audience="resident"
      title={`${say('ask')} – ${name}`}
      problems={problems}
      back={{ href: placeUrl(place.id), text: say('back') }}
    >
      <h1>
        <bdi lang="fr">{name}</bdi>
      </h1>
      <Form action={reportUrl(place.id)} requestId={requestId} autocomplete="off">
        <Radios
          name="erreur"
          label={say('title')}
          choices={reportKinds.map((value) => ({ value, label: say(value) }))}
          value={typed['erreur']}
          problems={problems}
        />
        <TextareaField
          name="mots"
          rows={3}
          label={say('words')}
          hint={say('wordsHint')}
          optional={say('optional')}
          value={typed['mots']}
          problems={problems}
        />
        <ButtonRow>
          <Button>{say('send')}</Button>
        </ButtonRow>
      </Form>
      <p>
        {say('orCall')}{' '}
        <a href={phoneHref(frame.town.phone)}>
          <bdi dir="ltr">{frame.town.phone}</bdi>
        </a>
      </p>
    </Page>
  )
}
