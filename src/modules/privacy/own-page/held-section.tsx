import type { VNode } from 'preact'
import type { Language } from '#kernel/language.ts'
import { Details } from '#platform/ui/details.tsx'
import { VisuallyHidden } from '#platform/ui/visually-hidden.tsx'
import type { CopiedTable, Copy } from '../copy/draw-copy.ts'
import { chaptersOf, countOf } from '../copy/chapters.ts'
import { ElsewhereLines } from '../copy/elsewhere-lines.tsx'
import { RecordList } from '../copy/record-list.tsx'
import { capital } from '../capital.ts'
import { ownRequestUrlAbout } from '../urls.ts'
import { sayOwnPage } from './say.ts'

/** Everything that is written about her, part by part, each with the way to say that it is wrong. */
export function HeldSection({ language, copy }: { language: Language; copy: Copy }): VNode {
  const say = sayOwnPage(language)
  return (
    <section aria-labelledby="held">
      <h2 id="held">{say('held')}</h2>
      <p>{say('heldIntro')}</p>
      {chaptersOf(copy.tables, language)
        .flatMap(({ parts }) => parts)
        .map((part) => (
          <Part key={part.table} part={part} language={language} />
        ))}
    </section>
  )
}

function Part({ part, language }: { part: CopiedTable; language: Language }): VNode {
  const say = sayOwnPage(language)
  const what = capital(part.holds[language])
  return (
    <Details summary={`${what} (${countOf(part, language)})`}>
      <RecordList part={part} language={language} />
      <ElsewhereLines elsewhere={part.elsewhere} language={language} />
      <p class="no-print">
        <a href={ownRequestUrlAbout(part.table)}>
          {say('wrong')}
          <VisuallyHidden> {say('wrongIn', { what })}</VisuallyHidden>
        </a>
      </p>
    </Details>
  )
}
