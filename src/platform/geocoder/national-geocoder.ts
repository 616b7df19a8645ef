import { z } from 'zod'
import type { AddressFinder, FoundAddress } from './address-finder.ts'

export interface NationalGeocoder {
  /** `https://data.geopf.fr/geocodage/search`, or another service that speaks as it does. */
  readonly url: string
  /** In milliseconds: beyond, she goes on by hand. */
  readonly timeOut?: number
}

const longestQuestion = 200
const mostAnswers = 8

/** The national geocoder (Géoplateforme, 50 questions a second); any failure is `unavailable`, never an error. */
export function nationalGeocoder({ url, timeOut = 2000 }: NationalGeocoder): AddressFinder {
  return {
    find: async (typed) => {
      const text = typed.trim().slice(0, longestQuestion)
      if (text.length < shortestQuestion) return []
      try {
        const answer = await fetch(questionOf(url, text), {
          signal: AbortSignal.timeout(timeOut),
          headers: { accept: 'application/json' },
          redirect: 'error',
        })
        return answer.ok ? foundIn(await answer.json()) : 'unavailable'
      } catch {
        return 'unavailable'
      }
    },
  }
}

// The service refuses shorter ones.
const shortestQuestion = 3

function questionOf(url: string, text: string): URL {
  const question = new URL(url)
  question.searchParams.set('q', text)
  question.searchParams.set('limit', String(mostAnswers))
  question.searchParams.set('index', 'address')
  question.searchParams.set('autocomplete', '0')
  return question
}

const shape = z.object({
  features: z.array(
    z.object({
      geometry: z.object({ coordinates: z.tuple([z.number(), z.number()]).rest(z.number()) }),
      properties: z.object({
        label: z.string().max(300),
        name: z.string().max(200),
        postcode: z.string().regex(/^\d{5}$/),
        city: z.string().max(100),
        citycode: z.string().regex(/^[0-9AB]{5}$/),
        id: z.string().regex(/^[\w.-]{1,60}$/),
        score: z.number().min(0).max(1),
      }),
    }),
  ),
})

function foundIn(answer: unknown): readonly FoundAddress[] | 'unavailable' {
  const read = shape.safeParse(answer)
  if (!read.success) return 'unavailable'
  return read.data.features.map(({ geometry, properties }) => {
    const { label, name: street, postcode: postalCode, city: town, citycode: communeCode, id } = properties
    const [longitude, latitude] = geometry.coordinates
    const score = rounded(properties.score, 4)
    const place = { latitude: rounded(latitude, 6), longitude: rounded(longitude, 6) }
    return { label, street, postalCode, town, communeCode, id, score, ...place }
  })
}

function rounded(size: number, decimals: number): number {
  return Number(size.toFixed(decimals))
}
