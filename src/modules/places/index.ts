export { placesDeclarations } from './declarations.ts'
export type { PlaceId } from './place.ts'
export type { PlacesTables } from './tables.ts'
