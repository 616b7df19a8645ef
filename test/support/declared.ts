export { declarations } from '../../src/main/declarations.ts'
export type { Database } from '../../src/main/database.ts'
