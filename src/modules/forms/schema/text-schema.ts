import { z } from 'zod'
import type { Day } from '#kernel/day.ts'
import type { Text } from '../definition/text.ts'

/** The name of a thing in a document. Its form is a rule of the checker, which says so in words. */
export const name = z.string().max(200)

export const text: z.ZodType<Text> = z
  .strictObject({
    fr: z.string().max(10_000),
    'fr-simple': z.string().max(10_000).exactOptional(),
    en: z.string().max(10_000).exactOptional(),
    ar: z.string().max(10_000).exactOptional(),
  })
  .meta({ id: 'text', description: 'Un texte lu par les personnes, au format ICU MessageFormat.' })

// A calendar day that exists, as `isDay` reads it: the brand is given here.
export const day = z.iso.date() as unknown as z.ZodType<Day>
