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
export type { Expression } from './expression/expression.ts'
export type { Answer, AnswerKey, Answers, AnswerState, Raw, Row } from './answers/answer.ts'
export { checkDefinition, type Checked, type Remark } from './check/check-definition.ts'
export { formsDeclarations } from './declarations.ts'
export type { Draft, DraftId, DraftOrigin } from './draft/draft.ts'
export { type CounterBeginning, startAlone, startDraft } from './draft/start-draft.ts'
export type { Snapshot, SnapshotEntry, Submission } from './draft/submission.ts'
export { type KeptSubmission, listSubmissions } from './draft/submission-store.ts'
export { evaluate } from './expression/evaluate.ts'
export { explain } from './expression/explain.ts'
export { type FormVersion } from './library/form-version.ts'
export { publish, publishedVersion, versionById } from './library/published.ts'
export { fillRoutes as formsRoutes } from './fill/fill-routes.tsx'
export { draftUrl, formsOfUrl, startUrl } from './fill/urls.ts'
export type { Afterwards, FormsOptions } from './forms-options.ts'
export { journal as formsJournal } from './journal.fr.ts'
export { formsJobs } from './jobs.ts'
export { inputsOf, type SittingInputs } from './journey/inputs-of.ts'
export { resultOf } from './journey/result-of.ts'
export { type Voice, voiceOf } from './journey/say-text.ts'
export type { Sitting, Standing, Stop, Walk } from './journey/walk.ts'
export { walk } from './journey/walk-journey.ts'
export { publishedSchema as publishedFormSchema } from './schema/published-schema.ts'
export type { FormsTables } from './tables.ts'
