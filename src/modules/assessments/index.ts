export { autonomy } from './definition/autonomy.ts'
