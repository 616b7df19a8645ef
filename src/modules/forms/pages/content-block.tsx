import type { ComponentType, VNode } from 'preact'
import type { Language } from '#kernel/language.ts'
import { Details } from '#platform/ui/details.tsx'
import { Notice } from '#platform/ui/notice.tsx'
import type { Content } from '../definition/question.ts'
import type { SaidContent } from './page-props.ts'
import { type Quoted, Words, wordsOf } from './words.tsx'

export interface ContentBlockProps {
  readonly said: SaidContent
  readonly language: Language
  readonly values: Quoted
}

/** What a page says without asking. */
export function ContentBlock(props: ContentBlockProps): VNode {
  const Drawing = drawings[props.said.content.content]
  return <Drawing {...props} />
}

const drawings: Readonly<Record<Content['content'], ComponentType<ContentBlockProps>>> = {
  heading: (props) => (
    <h2>
      <Said {...props} />
    </h2>
  ),
  information: (props) => (
    <Notice title={titleOf(props)}>
      <p>
        <Said {...props} />
      </p>
    </Notice>
  ),
  folded: (props) => (
    <Details summary={titleOf(props) ?? <Said {...props} />}>
      <p>
        <Said {...props} />
      </p>
    </Details>
  ),
  picture: Picture,
  video: (props) => (
    <p>
      <a href={props.said.content.source ?? ''}>
        <Said {...props} />
      </a>
    </p>
  ),
  computed: Computed,
}

function Picture(props: ContentBlockProps): VNode {
  const { content } = props.said
  const alternative = content.title ? wordsOf(content.title, props.language, props.values) : ''
  return (
    <figure class="figure">
      <img src={content.source} alt={alternative} loading="lazy" />
      <figcaption>
        <Said {...props} />
      </figcaption>
    </figure>
  )
}

function Computed(props: ContentBlockProps): VNode {
  const { computed } = props.said
  if (computed === undefined) return <></>
  return (
    <Notice title={<Said {...props} />}>
      <p>{computed}</p>
    </Notice>
  )
}

function Said({ said, language, values }: ContentBlockProps): VNode {
  return <Words text={said.content.text} language={language} values={values} />
}

function titleOf({ said, language, values }: ContentBlockProps): VNode | undefined {
  return said.content.title && <Words text={said.content.title} language={language} values={values} />
}
