export { communeListYear, listCommunes } from '#platform/communes/commune-list.ts'
