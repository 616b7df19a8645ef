import type { PlaceType } from './national-terms.ts'

/** How a visit was held; the national report knows only the kind of place. */
export const channels = ['counter', 'home', 'outside', 'phone', 'video', 'mail', 'email'] as const
export type Channel = (typeof channels)[number]

const places: Readonly<Record<Channel, PlaceType>> = {
  counter: 'lieu_activite',
  home: 'domicile',
  outside: 'autre',
  phone: 'a_distance',
  video: 'a_distance',
  mail: 'a_distance',
  email: 'a_distance',
}

/** The kind of place of the national report. */
export function placeTypeOf(channel: Channel): PlaceType {
  return places[channel]
}

/** The way a visit of that kind of place is most often held, when nobody said; nothing at a distance. */
export function usualChannelOf(place: PlaceType): Channel | undefined {
  return channels.find((channel) => place !== 'a_distance' && places[channel] === place)
}

/** Whether a text from outside is a channel. */
export function isChannel(text: string): text is Channel {
  return channels.some((channel) => channel === text)
}
