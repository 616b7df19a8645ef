import type { VNode } from 'preact'
import { Button } from '#platform/ui/button.tsx'
import { Details } from '#platform/ui/details.tsx'
import { Form } from '#platform/ui/form.tsx'
import type { Frame } from '#platform/ui/frame.ts'
import { Page } from '#platform/ui/page.tsx'
import type { Problems } from '#platform/ui/problems.ts'
import { SelectField } from '#platform/ui/select-field.tsx'
import { TextField } from '#platform/ui/text-field.tsx'
import type { Item } from '../results/item.ts'
import { say, sayDay } from '../say.ts'
import type { Survey } from '../survey.ts'
import { surveyPartUrl, surveyUrl, textUrl } from '../urls.ts'
import type { Text, Theme } from './text-store.ts'

export interface TextsPageProps {
  readonly frame: Frame
  readonly survey: Survey
  readonly items: readonly Pick<Item, 'id' | 'label'>[]
  readonly texts: readonly Text[]
  readonly themes: readonly Theme[]
  readonly requestId: string
  readonly problems?: Problems | undefined
}

/** What was written, put by hand under themes; what names somebody is hidden, with a reason. */
export function TextsPage(props: TextsPageProps): VNode {
  const { frame, survey, texts, themes, requestId, problems } = props
  const title = say('textsTitle', { title: survey.title })
  const groups = [...themes, undefined].map((theme) => ({
    theme,
    texts: texts.filter(({ themeId }) => themeId === theme?.id),
  }))
  return (
    <Page
      {...frame}
      audience="agent"
      title={title}
      problems={problems}
      back={{ href: surveyUrl(survey.id), text: say('backToSurvey') }}
    >
      <h1>{title}</h1>
      <p>{say('textsIntro')}</p>
      {texts.length === 0 ? <p class="empty">{say('noText')}</p> : null}
      <Form action={surveyPartUrl(survey.id, 'themes')} requestId={requestId}>
        <TextField name="theme" label={say('newTheme')} width="half" problems={problems} />
        <Button tone="secondary">{say('addTheme')}</Button>
      </Form>
      {groups
        .filter((group) => group.texts.length > 0)
        .map((group) => (
          <section key={group.theme?.id ?? ''} class="survey-texts">
            <h2>
              {say('textsInTheme', { theme: group.theme?.name ?? say('noTheme'), count: group.texts.length })}
            </h2>
            {group.texts.map((text) => (
              <OneText key={text.id} {...props} text={text} />
            ))}
          </section>
        ))}
    </Page>
  )
}

function OneText({
  survey,
  items,
  themes,
  requestId,
  text,
}: TextsPageProps & { readonly text: Text }): VNode {
  const action = textUrl(survey.id, text.id)
  return (
    <article class="survey-text">
      <p class="hint">{items.find(({ id }) => id === text.question)?.label ?? text.question}</p>
      {text.hidden ? (
        <p>{say('hiddenText', { day: sayDay(text.hidden.on), reason: text.hidden.because })}</p>
      ) : (
        <blockquote dir="auto">{text.words}</blockquote>
      )}
      <div class="survey-text__acts">
        {text.hidden ? (
          <Form action={action} requestId={requestId}>
            <Button tone="quiet" name="acte" value="montrer">
              {say('showAgain')}
            </Button>
          </Form>
        ) : (
          <Acts action={action} requestId={requestId} themes={themes} text={text} />
        )}
      </div>
    </article>
  )
}

interface ActsProps {
  readonly action: string
  readonly requestId: string
  readonly themes: readonly Theme[]
  readonly text: Text
}

function Acts({ action, requestId, themes, text }: ActsProps): VNode {
  return (
    <>
      {themes.length === 0 ? null : (
        <Form action={action} requestId={requestId}>
          <SelectField
            name="theme"
            scope={text.id}
            label={say('theme')}
            value={text.themeId}
            placeholder={say('noTheme')}
            options={themes.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <Button tone="secondary" name="acte" value="ranger">
            {say('file')}
          </Button>
        </Form>
      )}
      <Details summary={say('hide')}>
        <Form action={action} requestId={requestId}>
          <TextField name="raison" scope={text.id} label={say('hideReason')} />
          <Button tone="danger" name="acte" value="masquer">
            {say('hide')}
          </Button>
        </Form>
      </Details>
    </>
  )
}
