import type { VNode } from 'preact'
import type { Language } from '#kernel/language.ts'
import { Details } from '#platform/ui/details.tsx'
import { Notice } from '#platform/ui/notice.tsx'
import type { SaidContent } from './page-props.ts'
import { type Quoted, Words, wordsOf } from './words.tsx'

export interface ContentBlockProps {
  readonly said: SaidContent
  readonly language: Language
  readonly values: Quoted
}

/** What a page says without asking. */
export function ContentBlock({
  said: { content, computed },
  language,
  values,
}: ContentBlockProps): VNode | null {
  const text = <Words text={content.text} language={language} values={values} />
  const title = content.title && <Words text={content.title} language={language} values={values} />
  switch (content.content) {
    case 'heading':
      return <h2>{text}</h2>
    case 'folded':
      return (
        <Details summary={title ?? text}>
          <p>{text}</p>
        </Details>
      )
    case 'picture':
      return (
        <figure class="figure">
          <img
            src={content.source}
            alt={content.title ? wordsOf(content.title, language, values) : ''}
            loading="lazy"
          />
          <figcaption>{text}</figcaption>
        </figure>
      )
    case 'video':
      return (
        <p>
          <a href={content.source ?? ''}>{text}</a>
        </p>
      )
    case 'computed':
      return computed === undefined ? null : (
        <Notice title={text}>
          <p>{computed}</p>
        </Notice>
      )
    default:
      return (
        <Notice title={title}>
          <p>{text}</p>
        </Notice>
      )
  }
}
