import type { VNode } from 'preact'
import { Button, ButtonRow } from '#platform/ui/button.tsx'
import { Form } from '#platform/ui/form.tsx'
import { fieldId } from '#platform/ui/problems.ts'
import { VisuallyHidden } from '#platform/ui/visually-hidden.tsx'
import { FillingPage } from './filling-page.tsx'
import type { RowsPageProps } from './page-props.ts'
import { sayPage } from './say.ts'
import { Words, wordsOf } from './words.tsx'

type RowShown = RowsPageProps['rows'][number]

/** The rows of a group (the people of the household), with the ways to add, change, order and remove. */
export function RowsPage(props: RowsPageProps): VNode {
  const { frame, group, rows, values, problem, requestId } = props
  const { language } = frame
  const say = sayPage(language)
  const problems = problem === undefined ? undefined : { rows: problem }
  return (
    <FillingPage filling={props} title={wordsOf(group.title, language, values)} problems={problems}>
      <h1>
        <Words text={group.title} language={language} values={values} />
      </h1>
      {problem === undefined ? null : <p class="problem">{problem}</p>}
      {rows.length === 0 ? (
        <p>{say('rowsNone')}</p>
      ) : (
        <ol class="rows">
          {rows.map((row, index) => (
            <RowLine key={row.id} page={props} row={row} index={index} />
          ))}
        </ol>
      )}
      {props.mayAdd ? (
        <Form action={props.addAction} requestId={requestId}>
          <button class="button button--secondary" type="submit" id={fieldId('rows')}>
            <Words text={group.addRow} language={language} values={values} />
          </button>
        </Form>
      ) : null}
      <Form action={props.continueAction} requestId={requestId}>
        {props.returnTo === undefined ? null : <input type="hidden" name="retour" value={props.returnTo} />}
        <ButtonRow>
          <Button>{say('rowsDone')}</Button>
        </ButtonRow>
      </Form>
    </FillingPage>
  )
}

interface RowLineProps {
  readonly page: RowsPageProps
  readonly row: RowShown
  readonly index: number
}

function RowLine({ page, row, index }: RowLineProps): VNode {
  const say = sayPage(page.frame.language)
  return (
    <li class="rows__row">
      <p class="rows__title">
        <bdi>{row.title}</bdi>
        <span class="hint"> {say(row.complete ? 'rowComplete' : 'rowToDo')}</span>
      </p>
      <div class="rows__acts">
        <RowLink href={row.editHref} words={say('change')} title={row.title} />
        <RowLink href={row.removeHref} words={say('remove')} title={row.title} />
        {index > 0 ? <Move page={page} row={row} way="haut" words={say('moveUp')} /> : null}
        {index < page.rows.length - 1 ? (
          <Move page={page} row={row} way="bas" words={say('moveDown')} />
        ) : null}
      </div>
    </li>
  )
}

function RowLink({ href, words, title }: Readonly<Record<'href' | 'words' | 'title', string>>): VNode {
  return (
    <a href={href}>
      {words}
      <VisuallyHidden> {title}</VisuallyHidden>
    </a>
  )
}

interface MoveProps {
  readonly page: RowsPageProps
  readonly row: RowShown
  readonly way: 'haut' | 'bas'
  readonly words: string
}

function Move({ page, row, way, words }: MoveProps): VNode {
  return (
    <Form action={row.orderAction} requestId={page.requestId}>
      <Button tone="quiet" name="sens" value={way} accessibleName={`${words} ${row.title}`}>
        {words}
      </Button>
    </Form>
  )
}
