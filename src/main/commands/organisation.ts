import { parseArgs } from 'node:util'
import {
  createOrganisation,
  type InvitationLink,
  invitationUrl,
  inviteAgent,
  listOrganisations,
  type OrganisationKind,
  organisationKinds,
} from '#modules/organisations/index.ts'
import type { OrganisationId } from '#kernel/ids.ts'
import { grant, type Result, refuse } from '#kernel/result.ts'
import { continueAs, type Errand, runErrand } from '#platform/db/errand.ts'
import type { Database } from '../database.ts'
import { atWork, type Command, type Workplace } from './command.ts'

interface Wanted {
  /** Absent when the organisation is there already and has lost its administrators. */
  readonly kind: OrganisationKind | undefined
  readonly name: string
  readonly administrator: string
  readonly email: string
}

type Refusal =
  | 'name-taken'
  | 'unknown-organisation'
  | 'email-missing'
  | 'email-unreadable'
  | 'already-colleague'

const sentences: Readonly<Record<Refusal, string>> = {
  'name-taken': 'Une organisation porte déjà ce nom. Pour inviter quelqu’un : bin/cote organisation invite …',
  'unknown-organisation': 'Aucune organisation ne porte ce nom. Pour la créer : bin/cote organisation add …',
  'email-missing': 'L’adresse e-mail manque.',
  'email-unreadable': 'Cette adresse e-mail n’est pas complète.',
  'already-colleague':
    'Cette adresse a déjà un compte dans cette organisation : un administrateur renouvelle son accès sur la page Équipe.',
}

export const organisation: Command = {
  name: 'organisation',
  usage:
    'organisation add --kind ccas --name NOM --administrator NOM --email ADRESSE | organisation invite --name NOM --administrator NOM --email ADRESSE',
  summary:
    'ouvre une organisation et invite son premier administrateur, ou en invite un autre : écrit le lien',
  run: async ([action, ...words]) => {
    const wanted = readWanted(action, words)
    if (!wanted) {
      console.error(`bin/cote ${organisation.usage}\n  --kind : ${organisationKinds.join(', ')}`)
      return 2
    }
    return atWork((place) => open(place, wanted))
  },
}

async function open(place: Workplace, wanted: Wanted): Promise<number> {
  const { db, surroundings, publicUrl } = place.services
  const opened = await runErrand({ db, surroundings, asker: { door: 'system' } }, (errand) =>
    linkFor(errand, wanted),
  )
  if (!opened.ok) {
    console.error(sentences[opened.refusal])
    return 1
  }
  const { token, expiresAt } = opened.value
  console.log(JSON.stringify({ invitation: `${publicUrl}${invitationUrl(token)}`, expiresAt }))
  return 0
}

// In one transaction: an address refused leaves no organisation behind, whose administrator nobody could be.
async function linkFor(
  errand: Errand<Database>,
  { kind, name, administrator, email }: Wanted,
): Promise<Result<InvitationLink, Refusal>> {
  const found = kind
    ? await createOrganisation(errand, { kind, name })
    : named(await listOrganisations(errand), name)
  if (!found.ok) return found
  const own = await continueAs(errand, { door: 'system', organisationId: found.value })
  return inviteAgent(own, { name: administrator, email, role: 'administrator' })
}

function named(
  known: readonly { readonly id: OrganisationId; readonly name: string }[],
  name: string,
): Result<OrganisationId, 'unknown-organisation'> {
  const one = known.find((each) => each.name === name)
  return one ? grant(one.id) : refuse('unknown-organisation')
}

function readWanted(action: string | undefined, words: readonly string[]): Wanted | undefined {
  const { kind, name, administrator, email } = readOptions(words)
  if (!name || !administrator || !email) return undefined
  if (action === 'invite' && kind === undefined) return { kind: undefined, name, administrator, email }
  const known = organisationKinds.find((one) => one === kind)
  return action === 'add' && known ? { kind: known, name, administrator, email } : undefined
}

function readOptions(words: readonly string[]): Readonly<Record<string, string | undefined>> {
  const text = { type: 'string' } as const
  try {
    const options = { kind: text, name: text, administrator: text, email: text }
    return parseArgs({ args: [...words], options }).values
  } catch {
    return {}
  }
}
