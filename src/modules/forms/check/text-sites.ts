import { argumentName } from '../definition/argument-name.ts'
import type { OptionList } from '../definition/definition.ts'
import type { Field, Question } from '../definition/question.ts'
import type { Text } from '../definition/text.ts'
import type { Outline, PlacedContent, PlacedPage, PlacedQuestion } from './outline.ts'

/** What a text is for: a question is measured otherwise than a paragraph. */
export type TextRole = 'title' | 'label' | 'hint' | 'why' | 'words' | 'option' | 'name'

/** A text of the document, and the arguments it may be given. */
export interface TextSite {
  readonly text: Text
  readonly path: string
  readonly role: TextRole
  readonly given: (argument: string) => boolean
  /** The page it is read on. */
  readonly page?: number
}

const known = new WeakMap<Outline, readonly TextSite[]>()
const nothing = (): boolean => false

/** Every text of a document, in its order. */
export function textsOf(outline: Outline): readonly TextSite[] {
  const texts = known.get(outline) ?? [
    ...ofTheForm(outline),
    ...outline.definition.lists.flatMap(ofList),
    ...outline.groups.flatMap(({ group, path, from }) => {
      const given = answersBefore(outline, { rank: from, group: undefined })
      const ofRow = answersBefore(outline, { rank: outline.pages.length, group }, group.id)
      return [
        at(group.title, `${path}/title`, { role: 'title', given }),
        at(group.rowTitle, `${path}/rowTitle`, { role: 'name', given: ofRow }),
        at(group.addRow, `${path}/addRow`, { role: 'name', given }),
      ]
    }),
    ...outline.pages.flatMap((page) => ofPage(outline, page)),
    ...ofTheEnd(outline),
  ]
  known.set(outline, texts)
  return texts
}

type Read = Pick<TextSite, 'role'> & Partial<Pick<TextSite, 'given' | 'page'>>

function at(text: Text, path: string, read: Read): TextSite {
  return { given: nothing, ...read, text, path }
}

function maybe(text: Text | undefined, path: string, read: Read): readonly TextSite[] {
  return text ? [at(text, path, read)] : []
}

function ofTheForm({ definition, sections }: Outline): readonly TextSite[] {
  return [
    at(definition.title, '/title', { role: 'title' }),
    at(definition.purpose, '/purpose', { role: 'words' }),
    ...sections.map(({ section, path }) => at(section.title, `${path}/title`, { role: 'title' })),
  ]
}

function ofList({ options }: OptionList, list: number): readonly TextSite[] {
  return options.flatMap(({ label, hint }, index) => [
    at(label, `/lists/${list}/options/${index}/label`, { role: 'option' }),
    ...maybe(hint, `/lists/${list}/options/${index}/hint`, { role: 'hint' }),
  ])
}

function ofPage(outline: Outline, placed: PlacedPage): readonly TextSite[] {
  const { page, path, rank } = placed
  const read = { given: answersBefore(outline, placed), page: rank }
  const here = outline.questionsOn[rank] ?? []
  return [
    ...maybe(page.title, `${path}/title`, { role: 'title', ...read }),
    ...here.flatMap((one) => ofQuestion(one.question, one.path, read)),
    ...(outline.contentsOn[rank] ?? []).flatMap((one) => ofContent(outline, one, read)),
  ]
}

type OnPage = Omit<Read, 'role'>

function ofQuestion(question: Question, path: string, read: OnPage): readonly TextSite[] {
  const { label, hint, whyWeAsk, valid = [], field } = question
  return [
    at(label, `${path}/label`, { role: 'label', ...read }),
    ...maybe(hint, `${path}/hint`, { role: 'hint', ...read }),
    ...maybe(whyWeAsk, `${path}/whyWeAsk`, { role: 'why', ...read }),
    ...valid.map(({ message }, index) =>
      at(message, `${path}/valid/${index}/message`, { role: 'hint', ...read }),
    ),
    ...ofField(field, `${path}/field`, read),
  ]
}

const fieldTexts = ['problem', 'unit', 'words', 'purpose', 'low', 'high'] as const

function ofField(field: Field, path: string, read: OnPage): readonly TextSite[] {
  const held = field as Readonly<Partial<Record<(typeof fieldTexts)[number], Text>>>
  return fieldTexts.flatMap((key) => {
    const text = held[key]
    const isRead = key === 'words' || key === 'purpose' || key === 'problem'
    return maybe(text, `${path}/${key}`, { role: isRead ? 'words' : 'name', ...read })
  })
}

function ofContent(outline: Outline, { content, path }: PlacedContent, read: OnPage): readonly TextSite[] {
  const given = content.content === 'computed' ? withRules(outline, read.given ?? nothing) : read.given
  const all = { ...read, ...(given ? { given } : {}) }
  const role = content.content === 'heading' ? 'title' : 'words'
  return [
    at(content.text, `${path}/text`, { role, ...all }),
    ...maybe(content.title, `${path}/title`, { role: 'title', ...all }),
  ]
}

function ofTheEnd(outline: Outline): readonly TextSite[] {
  const { definition, pages } = outline
  const given = withRules(outline, answersBefore(outline, { rank: pages.length, group: undefined }))
  return [
    ...definition.rules.map((rule, index) => at(rule.name, `/rules/${index}/name`, { role: 'name' })),
    ...definition.results.flatMap(({ title, body }, index) => [
      at(title, `/results/${index}/title`, { role: 'title', given }),
      ...maybe(body, `/results/${index}/body`, { role: 'words', given }),
    ]),
  ]
}

/** What may be quoted on a page: the answers given before it, those of other groups excepted. */
function answersBefore(
  outline: Outline,
  { rank, group }: Pick<PlacedPage, 'rank' | 'group'>,
  only?: string,
): TextSite['given'] {
  const named = questionsByArgument(outline)
  return (argument) => {
    const on = named.get(argument)?.on
    if (!on) return false
    if (only !== undefined) return on.group?.id === only
    return on.rank < rank && (!on.group || on.group.id === group?.id)
  }
}

const byArgument = new WeakMap<Outline, ReadonlyMap<string, PlacedQuestion>>()

function questionsByArgument(outline: Outline): ReadonlyMap<string, PlacedQuestion> {
  const named =
    byArgument.get(outline) ??
    new Map([...outline.questionOf].map(([id, placed]) => [argumentName(id), placed]))
  byArgument.set(outline, named)
  return named
}

function withRules({ definition }: Outline, answers: TextSite['given']): TextSite['given'] {
  const named = new Set(definition.rules.map(({ id }) => argumentName(id)))
  return (argument) => named.has(argument) || answers(argument)
}
