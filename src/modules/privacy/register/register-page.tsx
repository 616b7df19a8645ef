import type { VNode } from 'preact'
import { DataTable } from '#platform/ui/data-table.tsx'
import type { Frame } from '#platform/ui/frame.ts'
import { Page } from '#platform/ui/page.tsx'
import { PrintButton } from '#platform/ui/print-button.tsx'
import { SummaryList } from '#platform/ui/summary-list.tsx'
import { capital } from '../capital.ts'
import { say } from '../say.ts'
import { privacyUrl, registerJsonUrl, registerMarkdownUrl } from '../urls.ts'
import type { Register, RegisterLine } from './compose-register.ts'
import { basisInWords, retentionInWords, sourceOf } from './retention-in-words.ts'

/** The register of processing, for the officer and the manager. */
export function RegisterPage({ frame, register }: { frame: Frame; register: Register }): VNode {
  const back = { href: privacyUrl, text: say('backToPrivacy') }
  return (
    <Page {...frame} audience="agent" title={say('registerTitle')} back={back} wide>
      <h1>{say('registerTitle')}</h1>
      <p>{say('registerIntro')}</p>
      <ul class="no-print">
        <li>
          <a href={registerMarkdownUrl} download>
            {say('registerMarkdown')}
          </a>
        </li>
        <li>
          <a href={registerJsonUrl} download>
            {say('registerJson')}
          </a>
        </li>
      </ul>
      <PrintButton>{say('print')}</PrintButton>
      {register.lines.map((line) => (
        <Line key={line.processing.key} line={line} />
      ))}
      <h2>{say('registerNobody')}</h2>
      <ul>
        {register.about_nobody.map(({ table, because }) => (
          <li key={table}>
            <code>{table}</code>&nbsp;: {because}
          </li>
        ))}
      </ul>
    </Page>
  )
}

function Line({ line: { processing, tables } }: { line: RegisterLine }): VNode {
  const { key, name, purpose, basis, law, sensitive, recipients } = processing
  return (
    <section>
      <h2>{name.fr}</h2>
      <SummaryList
        rows={[
          { label: say('registerPurpose'), value: capital(purpose.fr) },
          { label: say('registerBasis'), value: `${capital(basisInWords(basis, 'fr'))}. ${law}` },
          ...(sensitive === undefined ? [] : [{ label: say('registerSensitive'), value: sensitive }]),
          { label: say('registerRecipients'), value: capital(recipients.fr) },
        ]}
      />
      <DataTable
        name={key}
        caption={say('registerCaption', { name: name.fr })}
        captionHidden
        rows={tables}
        empty=""
        columns={[
          { heading: say('registerHolds'), rowHeading: true, cell: ({ holds }) => capital(holds.fr) },
          {
            heading: say('registerRetention'),
            cell: ({ retention }) => `${capital(retentionInWords(retention, 'fr'))}. ${sourceOf(retention)}`,
          },
          { heading: say('registerAccess'), cell: ({ access }) => access },
          { heading: say('registerRectified'), cell: ({ rectified }) => rectified },
          { heading: say('registerErasure'), cell: ({ erasure }) => erasure },
        ]}
      />
    </section>
  )
}
