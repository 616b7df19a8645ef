import type { VNode } from 'preact'
import { Button } from '#platform/ui/button.tsx'
import { Form } from '#platform/ui/form.tsx'
import type { Frame } from '#platform/ui/frame.ts'
import { Notice } from '#platform/ui/notice.tsx'
import { Page } from '#platform/ui/page.tsx'
import type { Problems } from '#platform/ui/problems.ts'
import { TextField } from '#platform/ui/text-field.tsx'
import type { KeptPlace } from '../../kept-place.ts'
import { correctionUrl, keepingUrl } from '../../urls.ts'
import { newPlaceUrl } from '../keeping-urls.ts'
import { say } from '../say.ts'
import { whereOf } from '../stops/stop-in-full.ts'

export interface NewPlacePageProps {
  readonly frame: Frame
  readonly typed: Readonly<Record<string, string>>
  readonly requestId: string
  /** Places that may be this one; the next time it is created all the same. */
  readonly twins?: readonly KeptPlace[] | undefined
  readonly problems?: Problems | undefined
}

/** A place that the directory does not know yet. */
export function NewPlacePage({ frame, typed, requestId, twins, problems }: NewPlacePageProps): VNode {
  const field = (name: string) => ({ name, value: typed[name], problems, autocomplete: 'off' })
  return (
    <Page
      {...frame}
      audience="agent"
      title={say('new-title')}
      problems={problems}
      back={{ href: keepingUrl, text: say('back-to-directory') }}
    >
      <h1>{say('new-title')}</h1>
      {twins ? <Twins twins={twins} /> : <p>{say('new-text')}</p>}
      <Form action={newPlaceUrl} requestId={requestId}>
        {twins ? <input type="hidden" name="malgre" value="oui" /> : null}
        <TextField {...field('nom')} label={say('box-name')} />
        <TextField {...field('rue')} label={say('box-street')} />
        <TextField
          {...field('code_postal')}
          label={say('box-postal-code')}
          width="code"
          inputmode="numeric"
        />
        <TextField {...field('commune')} label={say('box-commune')} />
        <Button>{say(twins ? 'new-anyway' : 'new-create')}</Button>
      </Form>
    </Page>
  )
}

function Twins({ twins }: { twins: readonly KeptPlace[] }): VNode {
  return (
    <Notice tone="warning" title={say('twins-title')}>
      <p>{say('twins-text')}</p>
      <ul>
        {twins.map(({ id, facts }) => (
          <li key={id}>
            <a href={correctionUrl(id)}>{facts.name}</a>, {whereOf(facts)}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
