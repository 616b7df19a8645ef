/** A password alone opens nothing but the page of the second factor. */
export type SessionStage = 'password-checked' | 'complete'

/** Name of the cookie that carries the session's secret. */
export const sessionCookie = 'cote_session'

const minute = 60_000
const longestSession = 7 * 24 * 60 * minute

/** A session that nobody uses ends by itself; one in use ends after a week all the same. */
export function sessionEnd({ createdAt, idleMinutes }: SessionAge, now: Date): Date {
  const idle = now.getTime() + idleMinutes * minute
  return new Date(Math.min(idle, createdAt.getTime() + longestSession))
}

export interface SessionAge {
  readonly createdAt: Date
  readonly idleMinutes: number
}

/** Writing down that a session is used costs a row: once a minute is enough. */
export function mustBeTouched(lastSeenAt: Date, now: Date): boolean {
  return now.getTime() - lastSeenAt.getTime() >= minute
}
