import type { VNode } from 'preact'
import { momentInWords } from '#platform/i18n/format.ts'
import { SummaryList, type SummaryRow } from '#platform/ui/summary-list.tsx'
import { type GivenNotice, hasCurrentNotice } from '../notice/notice.ts'
import { fullName, otherBirthName, type Person } from '../person.ts'
import {
  birthInWords,
  channelCautions,
  channelValue,
  homeInWords,
  languagesInWords,
  needsInWords,
} from '../person-in-words.ts'
import { say } from '../say.ts'
import { partUrl } from '../urls.ts'

interface FileSummaryProps {
  readonly person: Person
  readonly notices: readonly GivenNotice[]
  readonly mayChange: boolean
}

/** What the file says, line by line, each with the way to change it. */
export function FileSummary({ person, notices, mayChange }: FileSummaryProps): VNode {
  const rows = [...identityRows(person), ...livingRows(person), ...reachRows(person, notices)]
  return (
    <section aria-labelledby="identity">
      <h2 id="identity">{say('file-identity')}</h2>
      <SummaryList rows={mayChange ? rows : rows.map(({ label, value }) => ({ label, value }))} />
    </section>
  )
}

function identityRows(person: Person): readonly SummaryRow[] {
  const { names, birth, gender, socialStatus } = person
  const birthName = otherBirthName(names)
  return [
    {
      label: say('file-row-names'),
      value: (
        <>
          {fullName(names)}
          {birthName ? ` (${say('born-named', { name: birthName })})` : null}
          {names.hasSingleName ? ` (${say('single-name-only')})` : null}
        </>
      ),
      action: action(person, 'identite', 'change-identity'),
    },
    { label: say('file-row-birth'), value: birthInWords(birth) },
    { label: say('file-row-gender'), value: say(`gender-${gender}`) },
    {
      label: say('file-row-social'),
      value: socialStatus ? say(`social-${socialStatus}`) : say('not-asked'),
    },
  ]
}

function livingRows(person: Person): readonly SummaryRow[] {
  const { home, protection } = person
  return [
    {
      label: say('file-row-home'),
      value: home.commune ? (
        <span title={say('file-commune-year', { year: String(home.commune.listYear) })}>
          {homeInWords(home)}
        </span>
      ) : (
        homeInWords(home)
      ),
      action: action(person, 'domicile', 'change-home'),
    },
    {
      label: say('file-row-languages'),
      value: languagesInWords(person),
      action: action(person, 'langues', 'change-languages'),
    },
    { label: say('file-row-needs'), value: needsInWords(person) },
    {
      label: say('file-row-protection'),
      value: protection ? say(`protection-${protection.kind}`) : say('no-protection'),
      action: action(person, 'protection', 'change-protection'),
    },
  ]
}

function reachRows(person: Person, notices: readonly GivenNotice[]): readonly SummaryRow[] {
  return [
    {
      label: say('file-row-contacts'),
      value: <Channels person={person} />,
      action: action(person, 'contacts', 'change-contacts'),
    },
    {
      label: say('file-row-notice'),
      value: <Notices notices={notices} />,
      action: { ...action(person, 'information', 'change-notice'), text: say('give-notice') },
    },
    {
      label: say('file-row-card'),
      value: say('file-print-card'),
      action: { ...action(person, 'carte', 'print-card-subject'), text: say('print') },
    },
  ]
}

function Channels({ person: { channels } }: { person: Person }): VNode {
  if (channels.length === 0) return <>{say('reached-by-nothing')}</>
  return (
    <ul class="person__channels">
      {channels.map((channel) => {
        const cautions = channelCautions(channel)
        return (
          <li key={channel.id}>
            <bdi>{channelValue(channel)}</bdi>
            {cautions.length > 0 ? ` (${cautions.join(', ')})` : null}
          </li>
        )
      })}
    </ul>
  )
}

function Notices({ notices }: { notices: readonly GivenNotice[] }): VNode {
  const [last] = notices
  if (!last) return <>{say('file-notice-none')}</>
  const given = say('file-notice-given', {
    manner: say(`manner-${last.manner}`),
    language: say(`language-${last.language}`).toLowerCase(),
    day: momentInWords(last.givenAt, 'fr'),
  })
  return <>{hasCurrentNotice(notices) ? given : `${given}. ${say('file-notice-old')}`}</>
}

function action(
  { id }: Person,
  part: Parameters<typeof partUrl>[1],
  subject: Parameters<typeof say>[0],
): NonNullable<SummaryRow['action']> {
  return { href: partUrl(id, part), text: say('change'), subject: say(subject) }
}
