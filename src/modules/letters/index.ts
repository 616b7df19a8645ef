export { lettersRoutes } from './routes.tsx'
export type { LettersTables } from './tables.ts'
