import type { Generated } from 'kysely'

/** The rows of this module; private to its stores. */
export interface LettersTables {
  letter: LetterRow
  letter_version: LetterVersionRow
  letter_sending: LetterSendingRow
  letter_answer: LetterAnswerRow
}

interface LetterRow {
  id: string
  organisation_id: string
  person_id: string
  procedure_id: string | null
  model_code: string
  started_at: Date
  started_by: string | null
  secrecy: Generated<string>
  shared_at: Generated<Date | null>
  shared_by: Generated<string | null>
}

interface OfALetter {
  organisation_id: string
  person_id: string
  letter_id: string
  seq: number
  secrecy: Generated<string>
}

interface LetterVersionRow extends OfALetter {
  sender: string
  recipient: string
  place: string
  written_on: string
  object: string
  reference_lines: string
  body: string
  enclosures: string
  signature: string
  facts: unknown
  written_at: Date
  written_by: string | null
}

interface LetterSendingRow extends OfALetter {
  version_seq: number
  way: string
  number: string | null
  sent_on: string
  answer_before: string | null
  at: Date
  agent_id: string | null
}

interface LetterAnswerRow extends OfALetter {
  received_on: string
  result: string
  words: string | null
  at: Date
  agent_id: string | null
}
