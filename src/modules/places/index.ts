export type { PlaceId } from './place.ts'
