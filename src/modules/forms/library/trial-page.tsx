import type { VNode } from 'preact'
import { direction, type Language } from '#kernel/language.ts'
import type { Day } from '#kernel/day.ts'
import { Button, ButtonLink, ButtonRow } from '#platform/ui/button.tsx'
import { Form } from '#platform/ui/form.tsx'
import type { Frame } from '#platform/ui/frame.ts'
import { Notice } from '#platform/ui/notice.tsx'
import { Page } from '#platform/ui/page.tsx'
import { type SummaryRow, SummaryList } from '#platform/ui/summary-list.tsx'
import type { Definition } from '../definition/definition.ts'
import { ContentBlock } from '../pages/content-block.tsx'
import type { Drawn } from '../pages/field/drawn.tsx'
import type { AskedQuestion, SaidContent } from '../pages/page-props.ts'
import { ChoiceButtons, QuestionBlock } from '../pages/question-block.tsx'
import { sayPage } from '../pages/say.ts'
import { say } from './say.ts'
import { formPartUrl, formUrl } from './urls.ts'

export interface TrialProps {
  readonly frame: Frame
  readonly definition: Definition
  readonly language: Language
}

export interface TrialPageProps extends TrialProps {
  /** The page shown, and the row where it is one of a group. */
  readonly at: {
    readonly page: string
    readonly title: string | undefined
    readonly group: string | undefined
  }
  readonly nodes: readonly (AskedQuestion | SaidContent)[]
  readonly values: Readonly<Record<string, string>>
  readonly today: Day
  /** What was typed so far, to come back with this page. */
  readonly tried: string
}

/** One page of a form as a person sees it; what is typed is in the page and nowhere else. */
export function TrialPage(props: TrialPageProps): VNode {
  const { definition, language, at, nodes, tried } = props
  const questions = nodes.filter((node) => node.node === 'question')
  const alone = questions.length === 1 && at.title === undefined ? questions[0] : undefined
  return (
    <Trying {...props}>
      {at.group === undefined ? null : <p class="hint">{say('tryRows', { title: at.group })}</p>}
      {alone ? null : <h1>{at.title ?? definition.title.fr}</h1>}
      <Form action={`${formPartUrl(definition.id, 'essai')}?langue=${language}`} autocomplete="off">
        <input type="hidden" name="reponses" value={tried} />
        <input type="hidden" name="page" value={at.page} />
        {nodes.map((node) =>
          node.node === 'content' ? (
            <ContentBlock key={node.content.id} said={node} language={language} values={props.values} />
          ) : (
            <QuestionBlock key={node.question.id} drawn={drawnOf(props, node, alone === node)} by="person" />
          ),
        )}
        <ButtonRow>
          <Button>{sayPage(language)('continue')}</Button>
          {alone ? <ChoiceButtons drawn={drawnOf(props, alone, true)} /> : null}
        </ButtonRow>
      </Form>
    </Trying>
  )
}

function drawnOf(props: TrialPageProps, asked: AskedQuestion, isAlone: boolean): Drawn {
  const { definition, language, today, values } = props
  return {
    asked,
    field: asked.question.field,
    definition,
    language,
    today,
    say: sayPage(language),
    values,
    isAlone,
  }
}

export interface TrialEndPageProps extends TrialProps {
  readonly title: string
  readonly body: string | undefined
  readonly shown: readonly SummaryRow[]
}

/** The end of a trial: what the person would read, and that nothing was kept. */
export function TrialEndPage(props: TrialEndPageProps): VNode {
  const { definition, language, title, body, shown } = props
  return (
    <Trying {...props} isOver>
      <h1>{say('tryResult')}</h1>
      <h2>{title}</h2>
      {body === undefined ? null : <p>{body}</p>}
      {shown.length === 0 ? null : <SummaryList rows={shown} />}
      <ButtonLink href={`${formPartUrl(definition.id, 'essai')}?langue=${language}`} tone="secondary">
        {say('tryStart')}
      </ButtonLink>
    </Trying>
  )
}

function Trying({
  frame,
  definition,
  language,
  isOver = false,
  children,
}: TrialProps & { readonly isOver?: boolean; readonly children: VNode | readonly (VNode | null)[] }): VNode {
  const back = { href: formUrl(definition.id), text: say('backToForm') }
  const title = `${say('trying')} – ${definition.title.fr}`
  return (
    <Page {...frame} audience="agent" title={title} back={back}>
      <Notice tone={isOver ? 'success' : 'info'} title={say(isOver ? 'tryOver' : 'tryingIntro')}>
        <p>
          {definition.languages.map((one) => (
            <span key={one}>
              <a href={`${formPartUrl(definition.id, 'essai')}?langue=${one}`} lang={one.slice(0, 2)}>
                {languageNames[one]}
              </a>{' '}
            </span>
          ))}
        </p>
      </Notice>
      <div lang={language.slice(0, 2)} dir={direction(language)}>
        {children}
      </div>
    </Page>
  )
}

/** Each in itself, as everywhere in the service. */
const languageNames: Readonly<Record<Language, string>> = {
  fr: 'français',
  'fr-simple': 'français simplifié',
  en: 'English',
  ar: 'العربية',
}
