import type { VNode } from 'preact'
import type { Definition } from '#modules/forms/index.ts'
import { Button, ButtonLink } from '#platform/ui/button.tsx'
import { Form } from '#platform/ui/form.tsx'
import type { Frame } from '#platform/ui/frame.ts'
import { Notice } from '#platform/ui/notice.tsx'
import { Page } from '#platform/ui/page.tsx'
import { sayToResident } from '../say.ts'
import { backField, changesUrl, placeField, wayField } from '../urls.ts'

/** As they came in the address: how, where, from which kiosk. */
export interface Carried {
  readonly way: string
  readonly place: string
  readonly back: string
}

export interface AnswerPageProps {
  readonly frame: Frame
  readonly definition: Pick<Definition, 'title' | 'purpose'>
  readonly action: string
  readonly carried: Carried
  readonly tooMany?: boolean | undefined
}

/** The field that people do not see and machines fill. */
export const trapField = 'site_web'

/** Before the first question: what it is for, that nobody will know, one button. */
export function AnswerPage({ frame, definition, action, carried, tooMany }: AnswerPageProps): VNode {
  const say = sayToResident(frame.language)
  const title = definition.title[frame.language] ?? definition.title.fr
  return (
    <Page {...frame} audience={carried.back === '' ? 'resident' : 'kiosk'} title={title}>
      <h1>{title}</h1>
      {tooMany ? <Notice tone="warning">{say('tooMany')}</Notice> : null}
      <p>{definition.purpose[frame.language] ?? definition.purpose.fr}</p>
      <Notice>
        <p>{say('noOneKnows')}</p>
        <p>{say('alreadySeen')}</p>
      </Notice>
      <Form action={action}>
        <input type="hidden" name={wayField} value={carried.way} />
        <input type="hidden" name={placeField} value={carried.place} />
        <input type="hidden" name={backField} value={carried.back} />
        <div class="visually-hidden" aria-hidden="true">
          <label for={trapField}>{say('leaveEmpty')}</label>
          <input id={trapField} name={trapField} tabindex={-1} autocomplete="off" />
        </div>
        <Button large pictogram="arrow">
          {say('begin')}
        </Button>
      </Form>
    </Page>
  )
}

export interface ThanksPageProps {
  readonly frame: Frame
  readonly title: string | undefined
  readonly body: string | undefined
  /** The kiosk to go back to. */
  readonly back: string | undefined
}

/** The end: thanks, and what was changed because of others. */
export function ThanksPage({ frame, title: own, body, back }: ThanksPageProps): VNode {
  const say = sayToResident(frame.language)
  const title = own ?? say('thanksTitle')
  return (
    <Page {...frame} audience={back === undefined ? 'resident' : 'kiosk'} title={title}>
      <h1>{title}</h1>
      <p>{body ?? say('thanksText')}</p>
      {back === undefined ? (
        <p>
          <a href={changesUrl}>{say('seeChanges')}</a>
        </p>
      ) : (
        <ButtonLink href={back} large>
          {say('backToKiosk')}
        </ButtonLink>
      )}
    </Page>
  )
}

/** Too late, or too early. */
export function ClosedSurveyPage({ frame }: { readonly frame: Frame }): VNode {
  const say = sayToResident(frame.language)
  return (
    <Page {...frame} audience="resident" title={say('closedTitle')}>
      <h1>{say('closedTitle')}</h1>
      <p>{say('closedText')}</p>
      <p>
        <a href={changesUrl}>{say('seeChanges')}</a>
      </p>
    </Page>
  )
}
