import type { VNode } from 'preact'
import type { AgentId } from '#kernel/ids.ts'
import { momentInWords } from '#platform/i18n/format.ts'
import { Button } from '#platform/ui/button.tsx'
import { DataTable } from '#platform/ui/data-table.tsx'
import { Form } from '#platform/ui/form.tsx'
import type { Frame } from '#platform/ui/frame.ts'
import { Page } from '#platform/ui/page.tsx'
import { Tag } from '#platform/ui/tag.tsx'
import type { Letter, LetterVersion } from '../letter.ts'
import type { PersonShown } from '../person-shown.ts'
import { say } from '../say.ts'
import { letterUrl, takingBackUrl, versionUrl } from '../urls.ts'
import type { Difference } from './compare-texts.ts'
import { Differences } from './differences.tsx'

export interface VersionsPageProps {
  readonly frame: Frame
  readonly letter: Letter
  readonly person: PersonShown
  readonly versions: readonly LetterVersion[]
  readonly names: ReadonlyMap<AgentId, string>
  readonly requestId: string
  /** The version put beside the last one. */
  readonly compared?: { readonly seq: number; readonly differences: readonly Difference[] } | undefined
}

/** Every version of a letter, and what changed since one of them. */
export function VersionsPage(props: VersionsPageProps): VNode {
  const { frame, letter, person, compared } = props
  const title = say('versionsTitle')
  return (
    <Page
      {...frame}
      audience="agent"
      title={title}
      back={{ href: letterUrl(letter.id), text: say('backToLetter') }}
    >
      <h1>{title}</h1>
      {person.headline}
      <p>{say('versionsIntro')}</p>
      {compared ? <Compared {...props} compared={compared} /> : null}
      <List {...props} />
    </Page>
  )
}

function Compared({
  letter,
  compared,
  requestId,
}: VersionsPageProps & { readonly compared: NonNullable<VersionsPageProps['compared']> }): VNode {
  const { seq, differences } = compared
  return (
    <section aria-labelledby="differences">
      <h2 id="differences">{say('differences', { from: seq, to: letter.version.seq })}</h2>
      <Differences differences={differences} />
      <Form action={takingBackUrl(letter.id, seq)} requestId={requestId}>
        <input type="hidden" name="version" value={letter.version.seq} />
        <Button tone="secondary">{say('takeBack')}</Button>
      </Form>
    </section>
  )
}

function List({ letter, versions, names }: VersionsPageProps): VNode {
  return (
    <DataTable
      name="versions"
      caption={say('versions')}
      captionHidden
      rows={versions.toReversed()}
      empty=""
      columns={[
        { heading: say('versions'), rowHeading: true, cell: ({ seq }) => say('version', { seq }) },
        { heading: say('when'), cell: ({ writtenAt }) => momentInWords(writtenAt, 'fr') },
        {
          heading: say('who'),
          cell: ({ writtenBy }) => (writtenBy && names.get(writtenBy)) ?? say('somebody'),
        },
        {
          heading: say('compare'),
          cell: ({ seq }) =>
            seq === letter.version.seq ? (
              <Tag tone="accent">{say('current')}</Tag>
            ) : (
              <a href={versionUrl(letter.id, seq)} aria-label={say('compareNamed', { seq })}>
                {say('compare')}
              </a>
            ),
        },
      ]}
    />
  )
}
