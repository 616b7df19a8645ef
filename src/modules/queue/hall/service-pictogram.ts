import { type PictogramName, pictogramNames } from '#platform/ui/pictogram.tsx'

/** The drawing a service asks for; a ticket when there is no such drawing. */
export function pictogramOf(name: string): PictogramName {
  return pictogramNames.find((known) => known === name) ?? 'ticket'
}
