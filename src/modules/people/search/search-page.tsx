import type { VNode } from 'preact'
import type { CodeRefusal } from '#kernel/code.ts'
import type { Day } from '#kernel/day.ts'
import { Button, ButtonLink } from '#platform/ui/button.tsx'
import { type Column, DataTable } from '#platform/ui/data-table.tsx'
import { Form } from '#platform/ui/form.tsx'
import type { Frame } from '#platform/ui/frame.ts'
import { Notice } from '#platform/ui/notice.tsx'
import { Page } from '#platform/ui/page.tsx'
import { Tag } from '#platform/ui/tag.tsx'
import { TextField } from '#platform/ui/text-field.tsx'
import { fullName, otherBirthName, type Person } from '../person.ts'
import { ageInWords, birthInWords, channelValue, homeInWords } from '../person-in-words.ts'
import { say } from '../say.ts'
import { likelyDoublesUrl } from '../tie-urls.ts'
import { fileUrl, newFileUrlFor, peopleUrl } from '../urls.ts'

export interface SearchPageProps {
  readonly frame: Frame
  readonly today: Day
  readonly typed: string
  /** Absent as long as nothing was looked for. */
  readonly found?: FoundPeople | undefined
}

export interface FoundPeople {
  readonly people: readonly Person[]
  readonly hasMore: boolean
  readonly isNearMiss: boolean
  readonly wrongCard: CodeRefusal | 'card-withdrawn' | undefined
}

/** The one box that finds a person. */
export function SearchPage({ frame, today, typed, found }: SearchPageProps): VNode {
  return (
    <Page {...frame} audience="agent" title={say('search-title')} wide>
      <h1>{say('search-title')}</h1>
      <Form action={peopleUrl} method="get" search={say('search-landmark')} autocomplete="off">
        <TextField
          name="q"
          label={say('search-label')}
          hint={say('search-hint')}
          type="search"
          value={typed}
          width="half"
          spellcheck={false}
          autofocus={typed === ''}
        />
        <Button pictogram="search">{say('search-button')}</Button>
      </Form>
      {found ? <Answers found={found} today={today} /> : null}
      <p>
        <ButtonLink href={newFileUrlFor(typed)} tone="secondary" pictogram="person">
          {say('search-open')}
        </ButtonLink>
      </p>
      <p>
        <a href={likelyDoublesUrl}>{say('search-doubles')}</a>
      </p>
    </Page>
  )
}

function Answers({ found, today }: { found: FoundPeople; today: Day }): VNode {
  const { people, wrongCard } = found
  if (wrongCard) return <Notice tone="warning">{say(`wrong-card-${wrongCard}`)}</Notice>
  return (
    <section class="person-answers">
      {found.isNearMiss && people.length > 0 ? <Notice>{say('search-near')}</Notice> : null}
      <DataTable
        name="people"
        caption={say('search-caption', { count: people.length })}
        rows={people}
        empty={say('search-empty')}
        columns={personColumns(today)}
      />
      {found.hasMore ? <p>{say('search-more')}</p> : null}
    </section>
  )
}

/** What tells one person from another in a list. */
export function personColumns(today: Day): readonly Column<Person>[] {
  return [
    { heading: say('column-name'), cell: (person) => <NameCell person={person} />, rowHeading: true },
    {
      heading: say('column-birth'),
      cell: ({ birth }) =>
        birth ? `${birthInWords(birth)} (${ageInWords(birth, today)})` : birthInWords(birth),
    },
    { heading: say('column-home'), cell: ({ home }) => homeInWords(home) },
    {
      heading: say('column-contact'),
      cell: ({ channels: [first] }) => first && <bdi>{channelValue(first)}</bdi>,
    },
    { heading: say('column-needs'), cell: (person) => <Warnings person={person} /> },
  ]
}

function NameCell({ person }: { person: Person }): VNode {
  const birthName = otherBirthName(person.names)
  return (
    <>
      <a href={fileUrl(person.id)}>{fullName(person.names)}</a>
      {birthName === undefined ? null : (
        <span class="person__birth-name"> {say('born-named', { name: birthName })}</span>
      )}
    </>
  )
}

function Warnings({ person: { protection, needs } }: { person: Person }): VNode {
  return (
    <div class="person__needs">
      {protection ? <Tag tone="warning">{say(`protection-${protection.kind}`)}</Tag> : null}
      {needs.map((need) => (
        <Tag key={need}>{say(`need-${need}`)}</Tag>
      ))}
    </div>
  )
}
