import type { Generated } from 'kysely'

/** The rows of this module; private to its stores. */
export interface ReferralsTables {
  referral: ReferralRow
  referral_consent: ReferralConsentRow
  referral_contact: ReferralContactRow
  referral_link: ReferralLinkRow
  referral_step: ReferralStepRow
  unmet_need: UnmetNeedRow
  referral_tally: ReferralTallyRow
}

interface ReferralRow {
  id: string
  organisation_id: string
  person_id: string
  place_id: string | null
  partner_name: string
  partner_phone: string | null
  partner_email: string | null
  partner_address: string | null
  need: string
  words: string | null
  welcome: string | null
  initials: string
  state: Generated<string>
  /** How many there are: the next one is numbered from it. */
  steps: Generated<number>
  written_at: Date
  written_by: string | null
  sent_on: string | null
  reminder_on: string | null
  answer: string | null
  answered_on: string | null
  ended_as: string | null
  ended_on: string | null
  appointment_on: string | null
  appointment_time: string | null
  solved: string | null
  secrecy: Generated<string>
  shared_at: Date | null
  shared_by: string | null
}

interface PartOfAReferral {
  organisation_id: string
  person_id: string
  referral_id: string
  /** Of its referral: the database copies it. */
  secrecy: Generated<string>
}

interface ReferralConsentRow extends PartOfAReferral {
  id: string
  words: string
  language: string
  manner: string
  given_at: Date
  noted_by: string | null
  withdrawn_at: Date | null
  withdrawn_with: string | null
}

interface ReferralContactRow extends PartOfAReferral {
  name: string
  reach: string
}

interface ReferralLinkRow extends PartOfAReferral {
  id: string
  key_hash: string
  made_at: Date
  made_by: string | null
  expires_at: Date
  ended_at: Date | null
}

interface ReferralStepRow extends PartOfAReferral {
  seq: number
  kind: string
  done_by: string
  at: Date
  agent_id: string | null
  on_day: string | null
  reason: string | null
  solved: string | null
  words: string | null
}

interface UnmetNeedRow {
  id: string
  organisation_id: string
  need: string
  commune_code: string | null
  month: string
}

interface ReferralTallyRow {
  organisation_id: string
  month: string
  need: string
  partner_name: string
  sent: number
  accepted: number
  declined: number
  expired: number
  served: number
  unserved: number
  answered: number
  answer_days: number
}
