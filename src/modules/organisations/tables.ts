import type { Generated } from 'kysely'
import type { Role } from '#kernel/role.ts'
import type { OrganisationKind } from './agents/organisation.ts'
import type { SessionStage } from './sign-in/session.ts'

/** The rows this module owns. */
export interface OrganisationsTables {
  territory: TerritoryRow
  organisation: OrganisationRow
  agent: AgentRow
  team: TeamRow
  team_member: TeamMemberRow
  agent_session: AgentSessionRow
  recovery_code: RecoveryCodeRow
  sign_in_failure: SignInFailureRow
  invitation: InvitationRow
}

interface TerritoryRow {
  only_row: Generated<boolean>
  town_name: string
  ccas_name: string
  phone: string
  address: string[]
  opening_hours: string | null
  accent: string | null
  logo: Buffer | null
  logo_type: 'image/png' | 'image/webp' | null
  time_zone: string
  contact_email: string
  privacy_email: string
  security_email: string
  publisher: string
  publication_director: string
  host: string
  updated_at: Date
}

interface OrganisationRow {
  id: string
  kind: OrganisationKind
  name: string
  created_at: Date
}

interface AgentRow {
  id: string
  organisation_id: string
  name: string
  email: string
  email_folded: string
  role: Role
  password_hash: string
  totp_secret: Buffer | null
  totp_confirmed_at: Date | null
  totp_last_step: number | null
  demo_since: Date | null
  created_at: Date
  closed_at: Date | null
  closed_by: string | null
}

interface TeamRow {
  id: string
  organisation_id: string
  name: string
  created_at: Date
}

interface TeamMemberRow {
  organisation_id: string
  team_id: string
  agent_id: string
  joined_at: Date
}

interface AgentSessionRow {
  id_hash: string
  organisation_id: string
  agent_id: string
  stage: SessionStage
  idle_minutes: number
  created_at: Date
  last_seen_at: Date
  expires_at: Date
  revoked_at: Date | null
}

interface RecoveryCodeRow {
  id: string
  organisation_id: string
  agent_id: string
  code_hash: string
  created_at: Date
  used_at: Date | null
}

interface SignInFailureRow {
  key: string
  count: number
  last_at: Date
}

interface InvitationRow {
  id: string
  organisation_id: string
  token_hash: string
  agent_id: string | null
  name: string
  email: string
  role: Role
  /** Nobody: the command that installs. */
  invited_by: string | null
  created_at: Date
  expires_at: Date
  accepted_at: Date | null
  withdrawn_at: Date | null
}
