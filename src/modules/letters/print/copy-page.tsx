import type { VNode } from 'preact'
import type { Frame } from '#platform/ui/frame.ts'
import { type Language, languages } from '#kernel/language.ts'
import { Page } from '#platform/ui/page.tsx'
import { PrintButton } from '#platform/ui/print-button.tsx'
import type { Letter } from '../letter.ts'
import type { Layout } from '../model/letter-model.ts'
import { say } from '../say.ts'
import { LetterSheet } from '../sheet/letter-sheet.tsx'
import { letterUrl, sheetUrl } from '../urls.ts'
import { SummarySheet, type SummarySheetProps } from './summary-sheet.tsx'

export interface CopyPageProps {
  readonly frame: Frame
  readonly letter: Letter
  readonly layout: Layout
  readonly largePrint: boolean
  readonly language: Language
  readonly summary: Omit<SummarySheetProps, 'language'>
}

/** What she takes home: what her letter says in her language, and the letter itself. */
export function CopyPage(props: CopyPageProps): VNode {
  const { frame, letter, layout, largePrint, language, summary } = props
  return (
    <Page
      {...frame}
      audience="agent"
      title={say('copyTitle')}
      back={{ href: letterUrl(letter.id), text: say('backToLetter') }}
      largePrint={largePrint}
    >
      <h1 class="no-print">{say('copyTitle')}</h1>
      <CopyBar {...props} />
      <SummarySheet {...summary} language={language} />
      <LetterSheet text={letter.version.text} layout={layout} />
    </Page>
  )
}

function CopyBar({ letter, largePrint, language }: CopyPageProps): VNode {
  return (
    <div class="letter-bar no-print">
      <PrintButton>{say('print')}</PrintButton>
      <nav aria-label={say('copyLanguage')}>
        {languages.map((each) => (
          <a
            key={each}
            href={sheetUrl(letter.id, 'copy', { largePrint, language: each })}
            aria-current={each === language ? 'true' : undefined}
          >
            {say(`language_${each}`)}
          </a>
        ))}
      </nav>
      <nav aria-label={say('printOptions')}>
        {[false, true].map((isLarge) => (
          <a
            key={`${isLarge}`}
            href={sheetUrl(letter.id, 'copy', { largePrint: isLarge, language })}
            aria-current={isLarge === largePrint ? 'true' : undefined}
          >
            {say(isLarge ? 'largeType' : 'ordinaryType')}
          </a>
        ))}
      </nav>
    </div>
  )
}
