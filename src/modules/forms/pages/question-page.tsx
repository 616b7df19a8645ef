import type { ComponentChildren, VNode } from 'preact'
import { Button, ButtonRow } from '#platform/ui/button.tsx'
import { Form } from '#platform/ui/form.tsx'
import type { Problems } from '#platform/ui/problems.ts'
import type { Definition, Page as FormPage, Section } from '../definition/definition.ts'
import type { Text } from '../definition/text.ts'
import { ContentBlock } from './content-block.tsx'
import { type Drawn, problemName } from './field/drawn.tsx'
import { FillingPage } from './filling-page.tsx'
import type { AskedQuestion, QuestionPageProps } from './page-props.ts'
import { ChoiceButtons, QuestionBlock } from './question-block.tsx'
import { revealOf } from './reveal.ts'
import { autoSaveWords, SaveMark } from './save-mark.tsx'
import { sayPage } from './say.ts'
import { Words, wordsOf } from './words.tsx'

/** One question, as a rule; where she is, what is saved, and the ways to go on. */
export function QuestionPage(props: QuestionPageProps): VNode {
  const { frame, action, requestId, nodes, returnTo } = props
  const say = sayPage(frame.language)
  const questions = nodes.filter((node): node is AskedQuestion => node.node === 'question')
  const here = hereOf(props.definition, nodes)
  const shown = questions.filter(({ hidden, question }) => !hidden && question.field.type !== 'hidden')
  const alone =
    shown.length === 1 && !questions.some(({ hidden }) => hidden) && !here.page?.title ? shown[0] : undefined
  const ids = new Set(questions.map(({ question }) => question.id))
  const title = titleOf(props, here, alone)
  return (
    <FillingPage
      filling={props}
      title={wordsOf(title, frame.language, props.values)}
      problems={problemsOf(shown)}
    >
      <Place {...props} />
      {alone ? null : (
        <h1>
          <Words text={title} language={frame.language} values={props.values} />
        </h1>
      )}
      <Form action={action} requestId={requestId} autocomplete={props.atKiosk ? 'off' : undefined}>
        <auto-save {...autoSaveWords(say)} {...(props.atKiosk ? {} : { 'data-guard': '' })}>
          {nodes.map((node) =>
            node.node === 'content' ? (
              <ContentBlock
                key={node.content.id}
                said={node}
                language={frame.language}
                values={props.values ?? {}}
              />
            ) : (
              <Revealed key={node.question.id} asked={node} ids={ids}>
                <QuestionBlock drawn={drawnOf(props, node, alone === node)} by={props.by} />
              </Revealed>
            ),
          )}
          {returnTo === undefined ? null : <input type="hidden" name="retour" value={returnTo} />}
          <SaveMark isSaved={props.isSaved === true} words={say('saved')} />
        </auto-save>
        <ButtonRow>
          <Button>{say('continue')}</Button>
          {alone ? <ChoiceButtons drawn={drawnOf(props, alone, true)} /> : null}
        </ButtonRow>
      </Form>
    </FillingPage>
  )
}

function drawnOf(props: QuestionPageProps, asked: AskedQuestion, isAlone: boolean): Drawn {
  const { definition, today, suggestHref, values = {}, frame } = props
  const { language } = frame
  return {
    asked,
    field: asked.question.field,
    definition,
    language,
    today,
    say: sayPage(language),
    values,
    isAlone,
    suggestHref,
  }
}

/** « Question 4, il en reste environ 6 », and whom it is about. */
function Place({ frame, count, rowTitle, newQuestions, passed }: QuestionPageProps): VNode {
  const say = sayPage(frame.language)
  return (
    <>
      <p class="form-place">{say('place', { number: count.number, remaining: count.remaining })}</p>
      {rowTitle === undefined ? null : <p class="form-row">{rowTitle}</p>}
      {newQuestions.length === 0 ? null : (
        <p class="form-place">{say('newQuestions', { count: newQuestions.length })}</p>
      )}
      {passed === undefined ? null : <PassedOver {...passed} say={say} />}
    </>
  )
}

function PassedOver({
  known,
  changesNothing,
  checkHref,
  say,
}: NonNullable<QuestionPageProps['passed']> & { readonly say: ReturnType<typeof sayPage> }): VNode {
  return (
    <p class="form-place">
      {known === 0 ? null : say('passedKnown', { count: known })}{' '}
      {changesNothing === 0 ? null : say('passedChangesNothing', { count: changesNothing })}{' '}
      <a href={checkHref}>{say('passedSee')}</a>
    </p>
  )
}

interface RevealedProps {
  readonly asked: AskedQuestion
  /** Questions of the page. */
  readonly ids: ReadonlySet<string>
  readonly children: ComponentChildren
}

// Shown by scripts as soon as the answer above calls for it; without them, the server shows it at the next page.
function Revealed({ asked, ids, children }: RevealedProps): VNode {
  const reveal = revealOf(asked.question, ids)
  if (!reveal) return <>{asked.hidden ? null : children}</>
  return (
    <reveal-when data-name={reveal.name} data-values={reveal.values.join(' ')} hidden={asked.hidden === true}>
      {children}
    </reveal-when>
  )
}

interface Here {
  readonly section: Section | undefined
  readonly page: FormPage | undefined
}

function hereOf({ sections }: Definition, nodes: QuestionPageProps['nodes']): Here {
  const [first] = nodes
  const id = first?.node === 'question' ? first.question.id : first?.content.id
  const pages = sections.flatMap((section) =>
    section.steps
      .flatMap((step) => (step.step === 'page' ? [step] : step.pages))
      .map((page) => ({ section, page })),
  )
  return (
    pages.find(({ page }) => page.nodes.some((node) => node.id === id)) ?? {
      section: undefined,
      page: undefined,
    }
  )
}

// The question is the title; where there are several, that of their page, else of their part.
function titleOf({ definition }: QuestionPageProps, { section, page }: Here, alone?: AskedQuestion): Text {
  return page?.title ?? alone?.question.label ?? section?.title ?? definition.title
}

function problemsOf(questions: readonly AskedQuestion[]): Problems {
  return Object.fromEntries(
    questions.flatMap((asked) => (asked.problem === undefined ? [] : [[problemName(asked), asked.problem]])),
  )
}
