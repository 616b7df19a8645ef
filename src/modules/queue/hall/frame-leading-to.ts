import type { Frame } from '#platform/ui/frame.ts'

/** The frame of a page that stays inside the hall: the name of the town leads there, not to the whole site. */
export function frameLeadingTo(frame: Frame, homeHref: string): Frame {
  return { ...frame, town: { ...frame.town, homeHref } }
}
