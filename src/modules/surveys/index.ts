export { needs } from './definitions/needs.ts'
export { satisfaction } from './definitions/satisfaction.ts'
