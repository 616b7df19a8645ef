export { csvOf } from './activity/export-routes.ts'
export type { ExportRequest } from './activity/export-visits.ts'
export { visitsDeclarations } from './declarations.ts'
export { visitsJobs } from './jobs.ts'
export {
  recordVisit,
  type RecordedVisit,
  type RecordRefusal,
  type VisitToRecord,
} from './record/record-visit.ts'
export { MyPage } from './receipt/my-page.tsx'
export { openReceipt } from './receipt/open-my-page.ts'
export { ownVisitsSections } from './receipt/show-own-visits.tsx'
export { countVisitsOn } from './record/visit-count-store.ts'
export { visitsRoutes } from './routes.tsx'
export type { VisitsTables } from './tables.ts'
export type { Act, VisitDraft, VisitId } from './visit.ts'
export type { VisitsOptions } from './visits-options.ts'
export { visitsSection } from './show-visits.tsx'
export { journal as visitsJournal } from './journal.fr.ts'
