import type { AgentId } from '#kernel/ids.ts'
import { type Language, languages } from '#kernel/language.ts'
import { formOf } from '#platform/http/form.ts'
import { Page } from '#platform/ui/page.tsx'
import type { PageVariant } from '#platform/ui/page-variant.ts'
import { accessVariants } from './access/access-variants.tsx'
import { CardPage } from './card/card-page.tsx'
import { ContactsPage } from './contact/contacts-page.tsx'
import { DoublesPage } from './double/doubles-page.tsx'
import { FilePage, type FilePageProps } from './file/file-page.tsx'
import { identityForm } from './file/identity-form.ts'
import { newFileForm } from './file/new-file-form.ts'
import { NewFilePage } from './file/new-file-page.tsx'
import { PartPage } from './file/part-page.tsx'
import { type PartName, parts } from './file/parts.ts'
import { problemsInWords } from './form-problems.ts'
import type { NoteId } from './note/note.ts'
import { importPages } from './import/import-variants.tsx'
import { NoticePage } from './notice/notice-page.tsx'
import { aminata, fatima, levan, requestId, today } from './page-samples.ts'
import type { Person } from './person.ts'
import { PersonHeadline } from './person-headline.tsx'
import { SearchPage } from './search/search-page.tsx'
import { restrictionPages } from './restriction/restriction-variants.tsx'
import { tiePages } from './tie-variants.tsx'

const reader = { agentId: '00000000-0000-7000-8000-000000000031' as AgentId, role: 'social-worker' } as const
const noNotes = { list: [], form: formOf([]), requestId, reader }

const writtenNotes: FilePageProps['notes'] = {
  ...noNotes,
  list: [
    {
      id: '00000000-0000-7000-8000-000000000021' as NoteId,
      authorId: '00000000-0000-7000-8000-000000000031' as AgentId,
      authorName: 'Amina Diallo',
      text: 'Préfère le mardi matin.\nVient avec sa fille Samira.',
      isAuthorOnly: false,
      secrecy: 'social',
      writtenAt: new Date('2026-02-24T10:05:00Z'),
    },
    {
      id: '00000000-0000-7000-8000-000000000022' as NoteId,
      authorId: '00000000-0000-7000-8000-000000000031' as AgentId,
      authorName: 'Amina Diallo',
      text: 'Reparler du loyer la prochaine fois.',
      isAuthorOnly: true,
      secrecy: 'social',
      writtenAt: new Date('2026-01-13T09:30:00Z'),
    },
  ],
}

const found = { hasMore: false, isNearMiss: false, wrongCard: undefined }

function variant(page: string, name: string, node: PageVariant['node']): PageVariant {
  return { page: `people: ${page}`, variant: name, audience: 'agent', node }
}

const searches = [
  variant('search', 'avant', (frame) => <SearchPage {...{ frame, today }} typed="" />),
  variant('search', 'des réponses', (frame) => (
    <SearchPage
      {...{ frame, today }}
      typed="benali"
      found={{ ...found, people: [fatima, aminata, levan], hasMore: true }}
    />
  )),
  variant('search', 'réponses approchantes', (frame) => (
    <SearchPage
      {...{ frame, today }}
      typed="benalli zorglub"
      found={{ ...found, people: [fatima], isNearMiss: true }}
    />
  )),
  variant('search', 'personne', (frame) => (
    <SearchPage {...{ frame, today }} typed="xyz" found={{ ...found, people: [] }} />
  )),
  variant('search', 'carte remplacée', (frame) => (
    <SearchPage
      {...{ frame, today }}
      typed="CAC-7F3K-92QX"
      found={{ ...found, people: [], wrongCard: 'card-withdrawn' }}
    />
  )),
]

const openings = [
  variant('new file', 'depuis la recherche', (frame) => (
    <NewFilePage {...{ frame, requestId }} form={newFileForm('Fatima Benali 1950', today)} />
  )),
  variant('new file', 'avec erreurs', (frame) => (
    <NewFilePage
      {...{ frame, requestId }}
      form={formOf([
        ['birth_day', ['30']],
        ['birth_month', ['2']],
        ['birth_year', ['1950']],
        ['commune', ['evry']],
        ['phone', ['06 12']],
      ])}
      problems={problemsInWords({
        first_names: 'name-missing',
        birth: 'birth-not-a-date',
        phone: 'phone-too-short',
        commune: 'commune-to-choose',
      })}
    />
  )),
  variant('doubles', 'deux dossiers', (frame) => (
    <DoublesPage
      {...{ frame, today }}
      names={{ firstNames: 'Fatima', usageName: 'Benalli', birthName: undefined, hasSingleName: false }}
      doubles={[
        { person: fatima, reasons: ['same-name-and-birth', 'same-phone'] },
        { person: levan, reasons: ['same-phone'] },
      ]}
      form={formOf([['first_names', ['Fatima']]])}
    />
  )),
]

const files = [
  variant('file', 'complet', (frame) => (
    <FilePage {...{ frame, today }} person={fatima} notices={[]} mayChange notes={writtenNotes} />
  )),
  variant('file', 'un prénom', (frame) => (
    <FilePage
      {...{ frame, today }}
      person={aminata}
      notices={[]}
      mayChange
      notes={noNotes}
      message="opened"
    />
  )),
  variant('file', 'en lecture, sans les notes', (frame) => (
    <FilePage {...{ frame, today }} person={levan} notices={[]} mayChange={false} />
  )),
  variant('headline', 'au guichet', (frame) => (
    <Page {...frame} audience="agent" title="Guichet">
      <h1>Guichet</h1>
      {[fatima, aminata, levan].map((person) => (
        <PersonHeadline key={person.id} person={person} today={today} href="/personnes/1" />
      ))}
    </Page>
  )),
]

function partVariant(part: PartName, person: Person): PageVariant {
  const Fields = parts[part].fields
  return variant('part', part, (frame) => (
    <PartPage {...{ frame, part, person }} fields={<Fields form={parts[part].start(person)} />} />
  ))
}

const changes = [
  ...(Object.keys(parts) as readonly PartName[]).map((part) => partVariant(part, fatima)),
  variant('part', 'modifiée entre-temps', (frame) => (
    <PartPage
      {...{ frame, person: fatima }}
      part="identite"
      fields={
        <parts.identite.fields form={identityForm({ ...fatima, birth: { year: 1951, month: 3, day: 3 } })} />
      }
      differences={[{ label: 'Naissance', saved: '3 mars 1950', typed: '3 mars 1951' }]}
    />
  )),
  variant('contacts', 'deux', (frame) => (
    <ContactsPage {...{ frame, requestId }} person={fatima} form={formOf([])} />
  )),
  variant('contacts', 'avec erreurs', (frame) => (
    <ContactsPage
      {...{ frame, requestId }}
      person={aminata}
      form={formOf([
        ['kind', ['phone']],
        ['value', ['06 12']],
      ])}
      problems={problemsInWords({ value: 'phone-too-short' })}
    />
  )),
]

const handed = languages.flatMap((language: Language) => [
  variant('card', language, (frame) => (
    <CardPage {...{ frame, language, requestId }} person={fatima} code="CAC-7F3K-92QX" mayIssue />
  )),
  variant('notice', language, (frame) => (
    <NoticePage
      {...{ frame, language, requestId }}
      person={fatima}
      organisation="CCAS d’Alpha"
      given={[
        {
          notice: 'what-we-note',
          version: '2026-03',
          language: 'ar',
          manner: 'read-aloud',
          givenAt: new Date('2026-02-24T10:05:00Z'),
        },
      ]}
    />
  )),
])

/** Examples of every page of the module. */
export const pages: readonly PageVariant[] = [
  ...searches,
  ...openings,
  ...files,
  ...changes,
  ...handed,
  ...accessVariants,
  ...importPages,
  ...tiePages,
  ...restrictionPages,
]
