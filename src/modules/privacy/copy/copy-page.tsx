import type { VNode } from 'preact'
import { momentInWords } from '#platform/i18n/format.ts'
import type { BackLinkProps } from '#platform/ui/back-link.tsx'
import type { Audience, Frame } from '#platform/ui/frame.ts'
import { Page } from '#platform/ui/page.tsx'
import { PrintButton } from '#platform/ui/print-button.tsx'
import type { Language } from '#kernel/language.ts'
import { capital } from '../capital.ts'
import { sayOwnPage } from '../own-page/say.ts'
import { type Chapter, chaptersOf, countOf } from './chapters.ts'
import type { CopiedTable, Copy } from './draw-copy.ts'
import { ElsewhereLines } from './elsewhere-lines.tsx'
import { RecordList } from './record-list.tsx'

export interface CopyPageProps {
  readonly frame: Frame
  readonly audience: Audience
  readonly language: Language
  readonly name: string
  readonly copy: Copy
  readonly privacyEmail: string
  readonly back: BackLinkProps
}

/** The copy of her data that a person reads (art. 15 § 3 RGPD): one page, printed whole. */
export function CopyPage({
  frame,
  audience,
  language,
  name,
  copy,
  privacyEmail,
  back,
}: CopyPageProps): VNode {
  const say = sayOwnPage(language)
  const chapters = chaptersOf(copy.tables, language)
  return (
    <Page {...frame} audience={audience} title={say('copyTitle')} back={back}>
      <h1>
        {say('copyTitle')} – <bdi>{name}</bdi>
      </h1>
      <p>{say('copyDrawn', { moment: momentInWords(copy.drawnAt, language) })}</p>
      <PrintButton>{say('print')}</PrintButton>
      <Contents {...{ chapters, language }} />
      {chapters.map(({ processing, parts }) => (
        <section key={processing.key}>
          <h2>{processing.name[language]}</h2>
          <p>{say('copyPurpose', { purpose: processing.purpose[language] })}</p>
          {parts.map((part) => (
            <Part key={part.table} part={part} language={language} />
          ))}
        </section>
      ))}
      <section>
        <h2>{say('copyLeftOut')}</h2>
        <ul>
          {copy.leftOut.map(({ table, holds, because }) => (
            <li key={table}>
              {capital(holds[language])}. <span lang="fr">{because}</span>
            </li>
          ))}
        </ul>
        <p>{say('copyNothing')}</p>
      </section>
      <p>{say('copyLaw', { email: privacyEmail })}</p>
    </Page>
  )
}

// What there is, before all of it: on a screen one goes straight to what one looks for.
function Contents({ chapters, language }: { chapters: readonly Chapter[]; language: Language }): VNode {
  const say = sayOwnPage(language)
  return (
    <nav class="no-print" aria-labelledby="contents">
      <h2 id="contents">{say('copyContents')}</h2>
      <ul>
        {chapters
          .flatMap(({ parts }) => parts)
          .map((part) => (
            <li key={part.table}>
              <a href={`#${part.table}`}>{capital(part.holds[language])}</a> ({countOf(part, language)})
            </li>
          ))}
      </ul>
    </nav>
  )
}

function Part({ part, language }: { part: CopiedTable; language: Language }): VNode {
  return (
    <section>
      <h3 id={part.table}>{capital(part.holds[language])}</h3>
      <RecordList part={part} language={language} />
      <ElsewhereLines elsewhere={part.elsewhere} language={language} />
    </section>
  )
}
