import type { PersonId } from '#kernel/ids.ts'
import type { Session, TestApp } from './app.ts'

/** The agent of this session says why she opens the file of somebody she does not follow; it holds for the day. */
export async function sayWhy(app: TestApp, personId: PersonId | string, session: Session): Promise<void> {
  const fields = { raison: 'replaces-colleague', request_id: crypto.randomUUID() }
  const { status } = await app.post(`/personnes/${personId}/motif`, fields, session)
  if (status !== 303) throw new Error(`no reason taken: ${status}`)
}
