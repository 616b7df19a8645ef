export { privacyDeclarations } from './declarations.ts'
export { privacyRoutes } from './routes.tsx'
export type { PrivacyTables } from './tables.ts'
