/** How long a draft stays open on a screen that many use, and on one of her own, without a word. */
export const minutesAtKiosk = 20
export const hoursElsewhere = 12

/** When a screen that is used now closes the draft by itself. */
export function keyLastsUntil(now: Date, atKiosk: boolean): Date {
  const minutes = atKiosk ? minutesAtKiosk : hoursElsewhere * 60
  return new Date(now.getTime() + minutes * 60_000)
}

/** Whether a key is worth lengthening: once half of its time is gone, not at every page. */
export function isWorthLengthening(
  { expiresAt, atKiosk }: { readonly expiresAt: Date; readonly atKiosk: boolean },
  now: Date,
): boolean {
  const whole = keyLastsUntil(now, atKiosk).getTime() - now.getTime()
  return expiresAt.getTime() - now.getTime() < whole / 2
}
