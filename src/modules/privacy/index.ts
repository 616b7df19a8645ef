export { privacyDeclarations } from './declarations.ts'
export type { PrivacyOptions, Whose } from './privacy-options.ts'
export { privacyRoutes } from './routes.tsx'
export type { PrivacyTables } from './tables.ts'
