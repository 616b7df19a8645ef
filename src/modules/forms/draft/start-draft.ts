import type { BirthDate } from '#kernel/birth-date.ts'
import type { PersonId } from '#kernel/ids.ts'
import type { Language } from '#kernel/language.ts'
import { grant, refuse, type Result } from '#kernel/result.ts'
import { findPerson, type Person } from '#modules/people/index.ts'
import { hashSecret, newSecret } from '#platform/auth/secret.ts'
import { organisationOf } from '#platform/db/asking-organisation.ts'
import { continueAs, type Errand } from '#platform/db/errand.ts'
import { writeInJournal } from '#platform/journal/journal.ts'
import type { Definition } from '../definition/definition.ts'
import type { Tables } from '../forms-options.ts'
import type { FormVersion } from '../library/form-version.ts'
import { publishedVersion } from '../library/published.ts'
import { type Draft, type DraftId, type DraftOrigin, endOf } from './draft.ts'
import { insertDraft } from './draft-store.ts'
import { secretOfNobody } from './key-of-nobody.ts'
import { type KnownFacts, prefill } from './known-facts.ts'
import { saidAtTheDoor } from './said-at-the-door.ts'
import { keyLastsUntil } from './key-time.ts'
import { insertKey } from './key-store.ts'
import { birthHashOf, codeHashOf, resumeCode } from './resume-code.ts'

/** A draft to begin. */
export interface Beginning {
  readonly formId: string
  readonly language: Language
  readonly sealingKey: Uint8Array
  /** Given so that the code alone does not open her answers. */
  readonly birth?: BirthDate | undefined
}

export interface AloneBeginning extends Beginning {
  readonly origin: Extract<DraftOrigin, 'link' | 'kiosk'>
  /** The kiosk she stands at, to come back to. */
  readonly back?: string | undefined
}

export type StartRefusal = 'not-published' | 'needs-a-person' | 'unknown-person'

/** A draft that its bearer has open by this secret. */
export interface Begun {
  readonly draft: Draft
  readonly secret: string
}

/** Begins a draft for whoever stands at a kiosk or follows a link. Asked at the door `site`. */
export async function startAlone(
  errand: Errand<Tables>,
  beginning: AloneBeginning,
): Promise<Result<Begun, StartRefusal>> {
  const version = await publishedVersion(errand, beginning.formId)
  if (!version) return refuse('not-published')
  const { identity } = version.definition.policies
  if (identity === 'person') return refuse('needs-a-person')
  const draft = draftOf(errand, { version, beginning, personId: undefined })
  const isAnonymous = identity === 'none'
  const secret = isAnonymous ? secretOfNobody() : newSecret()
  await insertDraft(errand.db, {
    ...draft,
    birthHash: isAnonymous ? undefined : draft.birthHash,
    codeHash: isAnonymous
      ? undefined
      : codeHashOf(beginning.sealingKey, resumeCode(beginning.sealingKey, draft)),
  })
  const atKiosk = beginning.origin === 'kiosk'
  await insertKey(errand.db, {
    keyHash: hashSecret(secret),
    organisationId: draft.organisationId,
    draftId: draft.id,
    atKiosk,
    back: beginning.back,
    openedWith: 'start',
    openedAt: errand.now,
    expiresAt: keyLastsUntil(errand.now, atKiosk),
  })
  if (!isAnonymous) await keepWhatIsSaid(errand, { draft, definition: version.definition, beginning, secret })
  return grant({ draft, secret })
}

interface Saying {
  readonly draft: Draft
  readonly definition: Definition
  readonly beginning: Beginning
  readonly secret: string
}

// Only whoever bears the key of a draft writes into it.
async function keepWhatIsSaid(
  errand: Errand<Tables>,
  { draft, definition, beginning: { birth, sealingKey }, secret }: Saying,
): Promise<void> {
  if (!birth) return
  const { organisationId } = draft
  const herself = await continueAs(errand, { door: 'person', key: hashSecret(secret), organisationId })
  const facts = saidAtTheDoor(definition, birth, errand.today)
  await prefill(herself, { draft, definition, facts, sealingKey })
  await continueAs(errand, errand.asker)
}

export interface CounterBeginning extends Beginning {
  readonly personId?: PersonId | undefined
  readonly origin?: Extract<DraftOrigin, 'counter' | 'paper'>
  /** What her file knows already: not asked again, shown with its date. */
  readonly facts?: KnownFacts | undefined
}

/** Begins a draft at the counter, for a person of a file or for somebody without one. Asked by an agent. */
export async function startDraft(
  errand: Errand<Tables>,
  beginning: CounterBeginning,
): Promise<Result<Draft, StartRefusal>> {
  const version = await publishedVersion(errand, beginning.formId)
  if (!version) return refuse('not-published')
  const { personId } = beginning
  if (version.definition.policies.identity === 'person' && !personId) return refuse('needs-a-person')
  const person = personId && (await findPerson(errand, personId))
  if (personId && !person) return refuse('unknown-person')
  return grant(await keepStarted(errand, { version, beginning, person: person || undefined }))
}

interface Starting {
  readonly version: FormVersion
  readonly beginning: CounterBeginning
  readonly person: Person | undefined
}

async function keepStarted(errand: Errand<Tables>, { version, beginning, person }: Starting): Promise<Draft> {
  const birth = beginning.birth ?? person?.birth
  const draft = draftOf(errand, {
    version,
    beginning: { ...beginning, birth, origin: beginning.origin ?? 'counter' },
    personId: person?.id,
  })
  const codeHash = codeHashOf(beginning.sealingKey, resumeCode(beginning.sealingKey, draft))
  await insertDraft(errand.db, { ...draft, codeHash })
  const { facts, sealingKey } = beginning
  if (facts) await prefill(errand, { draft, definition: version.definition, facts, sealingKey })
  await writeInJournal(errand, {
    action: 'forms.draft-started',
    subject: { kind: 'form-draft', id: draft.id },
    personId: draft.personId,
    content: { form: draft.formId },
  })
  return draft
}

interface Making {
  readonly version: FormVersion
  readonly beginning: Beginning & { readonly origin: DraftOrigin }
  readonly personId: PersonId | undefined
}

function draftOf(errand: Errand<Tables>, { version, beginning, personId }: Making): Draft {
  const organisationId = organisationOf(errand.asker)
  const id = errand.newId() as DraftId
  const { definition } = version
  const birthHash = beginning.birth && birthHashOf(beginning.sealingKey, id, beginning.birth)
  return {
    id,
    organisationId,
    versionId: version.id,
    formId: version.formId,
    kind: definition.kind,
    identity: definition.policies.identity,
    personId,
    language: beginning.language,
    origin: beginning.origin,
    startedAt: errand.now,
    startedBy: errand.asker.agentId,
    codeSeq: 1,
    birthHash,
    lastTouchedAt: errand.now,
    expiresAt: endOf(errand.now, definition.policies.draftDays),
    warnedAt: undefined,
    newQuestions: [],
  }
}
