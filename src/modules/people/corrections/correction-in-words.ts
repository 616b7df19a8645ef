import type { ContactChannel } from '../contact-channel.ts'
import { sayTie } from '../household/say-tie.ts'
import type { Relative, TieRole } from '../household/tie.ts'
import type { Mailbox } from '../mailbox/mailbox.ts'
import { sayMailbox } from '../mailbox/say-mailbox.ts'
import { comparedFields, type FileFacts, isSame } from '../merge/file-facts.ts'
import { factInWords, fieldInWords, protectionInWords } from '../merge/facts-in-words.ts'
import type { Person } from '../person.ts'
import { channelValue } from '../person-in-words.ts'
import type { ProtectionMeasure } from '../protection-measure.ts'
import type { Forbidden, Manner } from '../protection/assent.ts'
import { sayProtection } from '../protection/say-protection.ts'
import { say } from '../say.ts'
import type { Correction, CorrectionAction } from './correction.ts'
import { sayCorrection } from './say-correction.ts'

/** One fact that changed, in words. */
export interface ChangedFact {
  readonly field: string
  readonly before: string
  readonly after: string
}

type Content = Readonly<Record<string, unknown>>
/** Names of people by the identifier of their file. */
type Names = ReadonlyMap<string, string>

/** What a change did to the file, fact by fact; nothing more than its name when it has none. */
export function factsIn({ action, content }: Correction, people: Names): readonly ChangedFact[] {
  return content
    ? tellings[action](content, people)
    : [{ field: '', before: '', after: sayCorrection('erased') }]
}

type Telling = (content: Content, people: Names) => readonly ChangedFact[]

const nothingMore: Telling = () => []

const tellings: Readonly<Record<CorrectionAction, Telling>> = {
  'people.file-opened': (content) => factsBetween({}, content),
  'people.file-changed': ({ before, after }) => factsBetween(before as Content, after as Content),
  'people.protection-recorded': protection,
  'people.channel-added': (content) => channel(true, content),
  'people.channel-removed': (content) => channel(false, content),
  'people.relative-added': (content, people) => relative(true, content, people),
  'people.relative-ended': (content, people) => relative(false, content, people),
  'people.household-left': nothingMore,
  'people.mailbox-recorded': (content) => mailbox(true, content),
  'people.mailbox-ended': (content) => mailbox(false, content),
  'people.assent-recorded': assent,
  'people.files-merged': nothingMore,
  'people.merge-undone': nothingMore,
}

function factsBetween(before: Content, after: Content): readonly ChangedFact[] {
  const [old, recent] = [flat(before), flat(after)]
  return comparedFields
    .filter((field) => field in recent && !isSame(old[field], recent[field]))
    .map((field) => ({
      field: fieldInWords(field),
      before: factInWords(old, field),
      after: factInWords(recent, field),
    }))
    .filter((fact) => fact.before !== fact.after)
}

// The journal keeps what a change touched only, and an absent fact as null.
function flat({ names, ...facts }: Content): FileFacts {
  const known = Object.entries({ ...facts, ...(names as Person['names'] | undefined) }).map(
    ([key, value]) => [key, value ?? undefined],
  )
  return { ...empty, ...Object.fromEntries(known) } as FileFacts
}

const empty = {
  gender: 'non_communique',
  home: { commune: undefined, hasNoFixedAddress: false },
  spoken: [],
  needs: [],
}

function protection({ before, measure }: Content): readonly ChangedFact[] {
  return [
    {
      field: fieldInWords('protection'),
      before:
        before === undefined ? '' : protectionInWords((before as ProtectionMeasure | null) ?? undefined),
      after: protectionInWords((measure as ProtectionMeasure | null) ?? undefined),
    },
  ]
}

function channel(isAdded: boolean, content: Content): readonly ChangedFact[] {
  if (content['kind'] === undefined) return []
  const { kind, value } = content as unknown as Pick<ContactChannel, 'kind' | 'value'>
  return [moved(say(`channel-${kind}`), channelValue({ kind, value }), isAdded)]
}

function relative(isAdded: boolean, content: Content, people: Names): readonly ChangedFact[] {
  const who = content['relative'] as Relative
  const name = who.kind === 'named' ? who.name : (people.get(who.id) ?? sayCorrection('another-file'))
  return [moved(sayTie(`role-${content['role'] as TieRole}`), name, isAdded)]
}

function mailbox(isAdded: boolean, content: Content): readonly ChangedFact[] {
  return [moved(sayMailbox('column-address'), (content as unknown as Mailbox).address, isAdded)]
}

function assent(content: Content): readonly ChangedFact[] {
  const { act, manner, givenBy } = content as unknown as {
    act: Forbidden['act']
    manner: Manner
    givenBy: string | null
  }
  const said = sayProtection(`manner-${manner}`)
  return [
    { field: sayProtection(`act-${act}`), before: '', after: [said, givenBy].filter(Boolean).join(', ') },
  ]
}

function moved(field: string, text: string, isAdded: boolean): ChangedFact {
  return isAdded
    ? { field, before: say('nothing'), after: text }
    : { field, before: text, after: say('nothing') }
}
