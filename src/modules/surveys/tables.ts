/** The rows of this module; private to its stores. */
export interface SurveysTables {
  survey: SurveyRow
  survey_place: SurveyPlaceRow
  survey_entry: SurveyEntryRow
  survey_response: SurveyResponseRow
  survey_answer: SurveyAnswerRow
  survey_theme: SurveyThemeRow
  survey_text: SurveyTextRow
  panel_member: PanelMemberRow
  panel_invitation: PanelInvitationRow
  consultation: ConsultationRow
  idea: IdeaRow
  idea_comment: IdeaCommentRow
  idea_vote: IdeaVoteRow
  survey_change: SurveyChangeRow
}

interface SurveyRow {
  id: string
  organisation_id: string
  code: string
  form_id: string
  title: string
  ways: string[]
  opens_on: string
  closes_on: string | null
  opened_at: Date
  opened_by: string | null
  closed_at: Date | null
  closed_by: string | null
}

interface SurveyPlaceRow {
  id: string
  organisation_id: string
  survey_id: string
  name: string
}

interface SurveyEntryRow {
  draft_id: string
  organisation_id: string
  survey_id: string
  place_id: string | null
  way: string
  begun_at: Date
}

interface SurveyResponseRow {
  id: string
  organisation_id: string
  survey_id: string
  version_id: string
  place_id: string | null
  way: string
  since: string
  grain: string
  counted: boolean
}

interface SurveyAnswerRow {
  response_id: string
  organisation_id: string
  question: string
  codes: string[]
}

interface SurveyThemeRow {
  id: string
  organisation_id: string
  survey_id: string
  name: string
}

interface SurveyTextRow {
  id: string
  organisation_id: string
  survey_id: string
  question: string
  words: string
  theme_id: string | null
  counted: boolean
  hidden_because: string | null
  hidden_by: string | null
  hidden_on: string | null
}

interface PanelMemberRow {
  id: string
  organisation_id: string
  person_id: string
  words: string
  language: string
  joined_at: Date
  joined_with: string | null
  left_at: Date | null
  left_with: string | null
}

interface PanelInvitationRow {
  id: string
  organisation_id: string
  member_id: string
  person_id: string
  survey_id: string | null
  consultation_id: string | null
  way: string
  invited_at: Date
  invited_by: string | null
}

interface ConsultationRow {
  id: string
  organisation_id: string
  code: string
  question: unknown
  opens_on: string
  closes_on: string | null
  opened_at: Date
  opened_by: string | null
  closed_at: Date | null
  closed_by: string | null
}

interface Moderated {
  id: string
  organisation_id: string
  words: string
  typed_by: string
  state: string
  because: string | null
  decided_by: string | null
  decided_on: string | null
}

interface IdeaRow extends Moderated {
  consultation_id: string
  votes: number | null
}

interface IdeaCommentRow extends Moderated {
  idea_id: string
}

interface IdeaVoteRow {
  idea_id: string
  organisation_id: string
  voter: string
}

interface SurveyChangeRow {
  id: string
  organisation_id: string
  survey_id: string | null
  consultation_id: string | null
  said: unknown
  done: unknown
  done_on: string
  written_at: Date
  written_by: string | null
  published_at: Date | null
  published_by: string | null
  withdrawn_at: Date | null
  withdrawn_by: string | null
}
