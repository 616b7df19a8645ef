import type { VNode } from 'preact'
import { type Definition, KioskEnd, StillThere } from '#modules/forms/index.ts'
import { Button, ButtonLink } from '#platform/ui/button.tsx'
import { Form } from '#platform/ui/form.tsx'
import type { Audience, Frame } from '#platform/ui/frame.ts'
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
  /** Where the screen of the kiosk is cleared, for whoever stands at one. */
  readonly endHref?: string | undefined
  readonly tooMany?: boolean | undefined
}

/** The field that people do not see and machines fill. */
export const trapField = 'site_web'

/** Before the first question: what it is for, that nobody will know, one button. */
export function AnswerPage(props: AnswerPageProps): VNode {
  const { frame, definition, action, carried, endHref, tooMany } = props
  const say = sayToResident(frame.language)
  const title = definition.title[frame.language] ?? definition.title.fr
  return (
    <Page {...frame} {...heldBy(frame, endHref)} title={title}>
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
      {endHref === undefined ? null : (
        <StillThere language={frame.language} endHref={endHref} holdsAnswers={false} />
      )}
    </Page>
  )
}

export interface ThanksPageProps {
  readonly frame: Frame
  readonly title: string | undefined
  readonly body: string | undefined
  /** Where the screen of the kiosk is cleared, for whoever stands at one. */
  readonly endHref: string | undefined
}

/** The end: thanks, and what was changed because of others. */
export function ThanksPage({ frame, title: own, body, endHref }: ThanksPageProps): VNode {
  const say = sayToResident(frame.language)
  const title = own ?? say('thanksTitle')
  return (
    <Page {...frame} {...heldBy(frame, endHref)} title={title}>
      <h1>{title}</h1>
      <p>{body ?? say('thanksText')}</p>
      {endHref === undefined ? (
        <p>
          <a href={changesUrl}>{say('seeChanges')}</a>
        </p>
      ) : (
        <>
          <ButtonLink href={endHref} large>
            {say('backToKiosk')}
          </ButtonLink>
          <StillThere language={frame.language} endHref={endHref} />
        </>
      )}
    </Page>
  )
}

/** At a kiosk the way out is in the foot, as on the pages of questions between. */
function heldBy(
  { language }: Frame,
  endHref: string | undefined,
): { readonly audience: Audience; readonly footer?: VNode } {
  if (endHref === undefined) return { audience: 'resident' }
  return { audience: 'kiosk', footer: <KioskEnd language={language} endHref={endHref} /> }
}

/** Too late, or too early. */
export function ClosedSurveyPage({ frame, endHref }: Pick<AnswerPageProps, 'frame' | 'endHref'>): VNode {
  const say = sayToResident(frame.language)
  return (
    <Page {...frame} {...heldBy(frame, endHref)} title={say('closedTitle')}>
      <h1>{say('closedTitle')}</h1>
      <p>{say('closedText')}</p>
      {endHref === undefined ? (
        <p>
          <a href={changesUrl}>{say('seeChanges')}</a>
        </p>
      ) : (
        <StillThere language={frame.language} endHref={endHref} holdsAnswers={false} />
      )}
    </Page>
  )
}
