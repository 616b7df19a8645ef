import type { VNode } from 'preact'
import { momentInWords } from '#platform/i18n/format.ts'
import type { BackLinkProps } from '#platform/ui/back-link.tsx'
import type { Audience, Frame } from '#platform/ui/frame.ts'
import { Page } from '#platform/ui/page.tsx'
import { PrintButton } from '#platform/ui/print-button.tsx'
import type { Language } from '#kernel/language.ts'
import { capital } from '../capital.ts'
import { sayOwnPage } from '../own-page/say.ts'
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
  return (
    <Page {...frame} audience={audience} title={say('copyTitle')} back={back}>
      <h1>
        {say('copyTitle')} – <bdi>{name}</bdi>
      </h1>
      <p>{say('copyDrawn', { moment: momentInWords(copy.drawnAt, language) })}</p>
      <PrintButton>{say('print')}</PrintButton>
      {copy.tables.map((part) => (
        <Part key={part.table} part={part} language={language} />
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

function Part({ part, language }: { part: CopiedTable; language: Language }): VNode {
  const say = sayOwnPage(language)
  return (
    <section>
      <h2>{capital(part.holds[language])}</h2>
      <p>{say('copyPurpose', { purpose: part.purpose[language] })}</p>
      <RecordList records={part.records} language={language} />
      <ElsewhereLines elsewhere={part.elsewhere} language={language} />
    </section>
  )
}
