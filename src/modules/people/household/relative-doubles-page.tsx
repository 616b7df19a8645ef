import type { VNode } from 'preact'
import type { Form as SentForm } from '#platform/http/form.ts'
import { Button } from '#platform/ui/button.tsx'
import { DataTable } from '#platform/ui/data-table.tsx'
import { Form } from '#platform/ui/form.tsx'
import type { Frame } from '#platform/ui/frame.ts'
import { Page } from '#platform/ui/page.tsx'
import { Carried } from '../carried.tsx'
import type { LikelyDouble } from '../double/find-doubles.ts'
import { fullName, type Person } from '../person.ts'
import { birthInWords, channelValue, homeInWords } from '../person-in-words.ts'
import { relativesUrl } from '../tie-urls.ts'
import { sayTie } from './say-tie.ts'

export interface RelativeDoublesPageProps {
  readonly frame: Frame
  readonly person: Person
  readonly name: string
  readonly doubles: readonly LikelyDouble[]
  /** What was typed, carried along so that nothing is typed twice. */
  readonly form: SentForm
}

/** The files that may be the relative’s, before only a name is kept. */
export function RelativeDoublesPage({ frame, person, name, doubles, form }: RelativeDoublesPageProps): VNode {
  return (
    <Page
      {...frame}
      audience="agent"
      title={sayTie('doubles-title')}
      back={{ href: relativesUrl(person.id), text: sayTie('title', { name: fullName(person.names) }) }}
      wide
    >
      <h1>{sayTie('doubles-title')}</h1>
      <p>{sayTie('doubles-text', { name })}</p>
      <Form action={relativesUrl(person.id)}>
        <Carried form={form} except={['known_doubles', 'relative_id']} />
        <DataTable
          name="doubles"
          caption={sayTie('doubles-caption')}
          rows={doubles}
          empty=""
          columns={[
            {
              heading: sayTie('column-name'),
              cell: ({ person: { names } }) => fullName(names),
              rowHeading: true,
            },
            { heading: sayTie('column-birth'), cell: ({ person: { birth } }) => birthInWords(birth) },
            { heading: sayTie('column-town'), cell: ({ person: { home } }) => homeInWords(home) },
            {
              heading: sayTie('column-phone'),
              cell: ({ person: { channels } }) => <bdi>{channels[0] ? channelValue(channels[0]) : ''}</bdi>,
            },
            {
              heading: sayTie('column-choice'),
              cell: ({ person: { id, names } }) => (
                <Button
                  tone="secondary"
                  name="relative_id"
                  value={id}
                  accessibleName={sayTie('doubles-same-name', { name: fullName(names) })}
                >
                  {sayTie('doubles-same')}
                </Button>
              ),
            },
          ]}
        />
        <Button name="known_doubles" value="yes">
          {sayTie('doubles-none')}
        </Button>
      </Form>
    </Page>
  )
}
