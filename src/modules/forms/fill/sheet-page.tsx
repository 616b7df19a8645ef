import type { VNode } from 'preact'
import { Button, ButtonRow } from '#platform/ui/button.tsx'
import { Form } from '#platform/ui/form.tsx'
import { Notice } from '#platform/ui/notice.tsx'
import { type Problems, fieldId } from '#platform/ui/problems.ts'
import type { Group, Section } from '../definition/definition.ts'
import type { Text } from '../definition/text.ts'
import { ContentBlock } from '../pages/content-block.tsx'
import { type Drawn, problemName } from '../pages/field/drawn.tsx'
import { FillingPage } from '../pages/filling-page.tsx'
import type { AskedQuestion, FillingProps, SaidContent } from '../pages/page-props.ts'
import { QuestionBlock } from '../pages/question-block.tsx'
import { autoSaveWords, SaveMark } from '../pages/save-mark.tsx'
import { sayPage } from '../pages/say.ts'
import { Words } from '../pages/words.tsx'
import { say } from './say.ts'

/** What one page of the form asks, on the screen of an agent. */
export interface SheetPart {
  readonly id: string
  readonly title: Text | undefined
  readonly nodes: readonly (AskedQuestion | SaidContent)[]
  readonly values: Readonly<Record<string, string>>
  readonly changesNothing: boolean
}

export interface SheetGroup {
  readonly group: Group
  readonly rows: readonly {
    readonly id: string
    readonly title: string
    readonly parts: readonly SheetPart[]
  }[]
  readonly mayAdd: boolean
  readonly problem: string | undefined
}

export interface SheetSection {
  readonly section: Section
  readonly blocks: readonly (SheetPart | SheetGroup)[]
}

export interface SheetPageProps extends FillingProps {
  readonly action: string
  readonly sections: readonly SheetSection[]
  /** Where she goes on when all is there: the result, or the list of answers. */
  readonly leadsTo: 'result' | 'check'
  /** She wanted to go on, and something is left. */
  readonly isBlocked: boolean
  readonly isSaved: boolean
}

/** What the button that goes on sends. */
export const goOnField = 'suite'

/** The whole form on one screen, for agents: what is written is saved as it stands, readable or not. */
export function SheetPage(props: SheetPageProps): VNode {
  const { definition, action, requestId, sections, leadsTo, isSaved, isBlocked } = props
  return (
    <FillingPage
      filling={props}
      title={say('sheetTitle', { form: definition.title.fr })}
      problems={problemsOf(props)}
      wide
    >
      <h1>{definition.title.fr}</h1>
      {isSaved ? <Notice tone="success" title={say('sheetSaved')} /> : null}
      {isBlocked ? <Notice tone="warning" title={say('sheetBlocked')} /> : null}
      <p class="hint">{say('sheetHint')}</p>
      <Form action={action} requestId={requestId} autocomplete="off">
        <auto-save class="sheet" {...autoSaveWords(sayPage('fr'))} data-guard="">
          {/* The first button is the one that « Entrée » presses. */}
          <ButtonRow>
            <Button tone="secondary">{say('sheetSave')}</Button>
          </ButtonRow>
          {sections.map((section) => (
            <SectionOfSheet key={section.section.id} page={props} section={section} />
          ))}
          <SaveMark isSaved={false} words={say('sheetSaved')} />
        </auto-save>
        <ButtonRow>
          <Button name={goOnField} value="1">
            {say(leadsTo === 'result' ? 'sheetResult' : 'sheetCheck')}
          </Button>
          <Button tone="secondary">{say('sheetSave')}</Button>
        </ButtonRow>
      </Form>
    </FillingPage>
  )
}

interface OnPage {
  readonly page: SheetPageProps
}

function SectionOfSheet({
  page,
  section: { section, blocks },
}: OnPage & { readonly section: SheetSection }): VNode {
  const id = `partie-${section.id}`
  return (
    <section class="sheet-section" aria-labelledby={id}>
      <h2 id={id}>
        <Words text={section.title} language={page.frame.language} />
      </h2>
      {blocks.map((block) =>
        'group' in block ? (
          <GroupOfSheet key={block.group.id} page={page} block={block} />
        ) : (
          <PartOfSheet key={block.id} page={page} part={block} />
        ),
      )}
    </section>
  )
}

function GroupOfSheet({ page, block }: OnPage & { readonly block: SheetGroup }): VNode {
  const { group, rows, mayAdd, problem } = block
  const { language } = page.frame
  return (
    <div class="sheet-group" id={groupAnchor(group)}>
      <h3>
        <Words text={group.title} language={language} />
      </h3>
      {problem === undefined ? null : <p class="problem">{problem}</p>}
      {rows.map(({ id, title, parts }) => (
        <fieldset class="sheet-row" key={id} id={rowAnchor(id)}>
          <legend>{title}</legend>
          {parts.map((part) => (
            <PartOfSheet key={part.id} page={page} part={part} />
          ))}
          <Button tone="quiet" name="retirer" value={id} accessibleName={say('sheetRemoveNamed', { title })}>
            {say('sheetRemove')}
          </Button>
        </fieldset>
      ))}
      {mayAdd ? (
        <Button tone="secondary" name="ajouter" value={group.id}>
          <Words text={group.addRow} language={language} />
        </Button>
      ) : null}
    </div>
  )
}

function PartOfSheet({ page, part }: OnPage & { readonly part: SheetPart }): VNode {
  const { language } = page.frame
  const { title, nodes, values, changesNothing } = part
  return (
    <div class="sheet-part">
      {title === undefined ? null : (
        <h3>
          <Words text={title} language={language} values={values} />
        </h3>
      )}
      {changesNothing ? <p class="hint">{say('sheetChangesNothing')}</p> : null}
      {nodes.map((node) =>
        node.node === 'content' ? (
          <ContentBlock key={node.content.id} said={node} language={language} values={values} />
        ) : (
          <QuestionBlock key={node.question.id} drawn={drawnOf(page, node, values)} by="agent" />
        ),
      )}
    </div>
  )
}

function drawnOf(page: SheetPageProps, asked: AskedQuestion, values: SheetPart['values']): Drawn {
  const { definition, today, suggestHref, frame } = page
  const { language } = frame
  const field = asked.question.field
  return {
    asked,
    field,
    definition,
    language,
    today,
    say: sayPage(language),
    values,
    isAlone: false,
    suggestHref,
  }
}

/** Where the list of the rows of a group stands on the screen. */
export function groupAnchor({ id }: Pick<Group, 'id'>): string {
  return fieldId(`groupe-${id}`)
}

/** Where one row stands. */
export function rowAnchor(row: string): string {
  return `ligne-${row}`
}

function problemsOf({ sections }: SheetPageProps): Problems {
  const parts = sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => ('group' in block ? block.rows.flatMap((row) => row.parts) : [block])),
  )
  const lists = sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      'group' in block && block.problem !== undefined
        ? [[`groupe-${block.group.id}`, block.problem] as const]
        : [],
    ),
  )
  const asked = parts.flatMap(({ nodes }) => nodes.filter((node) => node.node === 'question'))
  return Object.fromEntries([
    ...lists,
    ...asked.flatMap((one) => (one.problem === undefined ? [] : [[problemName(one), one.problem] as const])),
  ])
}
