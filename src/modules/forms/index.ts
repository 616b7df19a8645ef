export type { Answer, AnswerKey, AnswerState, Answers, Raw, Row } from './answers/answer.ts'
export { type Checked, checkDefinition } from './check/check-definition.ts'
export { readJson } from './check/read-json.ts'
export { type BankId, fromBank } from './bank/bank.ts'
export { formsDeclarations } from './declarations.ts'
export type {
  Definition,
  Option,
  OptionList,
  Page,
  Policies,
  ResultPage,
  Rule,
  Section,
} from './definition/definition.ts'
export type { Question } from './definition/question.ts'
export type { Draft, DraftId, DraftOrigin } from './draft/draft.ts'
export { type FilledForm, listFilled, readFilled } from './draft/filled-forms.ts'
export type { KnownFact, KnownFacts } from './draft/known-facts.ts'
export { type LinkRefusal, linkToFile } from './draft/link-to-file.ts'
export { saveAnswers } from './draft/save-answers.ts'
export { type CounterBeginning, startAlone, startDraft } from './draft/start-draft.ts'
export type { Snapshot, SnapshotEntry, Submission } from './draft/submission.ts'
export {
  findSubmission as submissionOf,
  type KeptSubmission,
  listSubmissions,
} from './draft/submission-store.ts'
export { submit as submitDraft } from './draft/submit-draft.ts'
export { evaluate } from './expression/evaluate.ts'
export { explain } from './expression/explain.ts'
export type { Expression } from './expression/expression.ts'
export { warmCommunes } from './fields/place/open-commune-book.ts'
export { type FileChoice, showFileChoice, takeFileChoice } from './file-choice/choose-file.tsx'
export { FileChoicePage, type FileChoicePageProps } from './file-choice/file-choice-page.tsx'
export type { AtDraft } from './fill/at-draft.ts'
export { atTheResult } from './fill/at-the-result.ts'
export { type AloneAt, beginAlone } from './fill/begin-alone.ts'
export { draftRoute } from './fill/draft-route.ts'
export { fillRoutes as formsRoutes } from './fill/fill-routes.tsx'
export { draftsToFollow, formsSection, ownDraftsSections } from './fill/show-drafts.tsx'
export {
  backField,
  draftActUrl,
  draftPartUrl,
  draftUrl,
  formsOfUrl,
  resumeUrl,
  startUrl,
} from './fill/urls.ts'
export type { Afterwards, AtTheResult, FormsOptions, OwnEnd } from './forms-options.ts'
export { formsJobs } from './jobs.ts'
export { journal as formsJournal } from './journal.fr.ts'
export { inputsOf, type SittingInputs } from './journey/inputs-of.ts'
export { resultOf } from './journey/result-of.ts'
export { type Voice, voiceOf } from './journey/say-text.ts'
export type { Sitting, Standing, Stop, Walk } from './journey/walk.ts'
export { walk } from './journey/walk-journey.ts'
export { type FormVersion } from './library/form-version.ts'
export { isPublished, publish, publishedForms, publishedVersion, versionById } from './library/published.ts'
export { boxName, revisionName } from './pages/form-names.ts'
export { KioskEnd, StillThere } from './pages/kiosk-end.tsx'
export type { QuestionPageProps } from './pages/page-props.ts'
export { PlayClip } from './pages/play-clip.tsx'
export type { FormsTables } from './tables.ts'
