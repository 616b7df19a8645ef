import { grant, refuse, type Result } from '#kernel/result.ts'
import type { Person } from '#modules/people/index.ts'
import type { Errand } from '#platform/db/errand.ts'
import { once } from '#platform/db/once.ts'
import { writeInJournal } from '#platform/journal/journal.ts'
import { listConsultations } from '../ideas/idea-store.ts'
import { listSurveys } from '../survey-store.ts'
import type { Tables } from '../surveys-options.ts'
import { isLeftOut, writtenBy } from './join-panel.ts'
import { filesOf, type InvitationId, type InvitingWay, offerKey, openOffersIn } from './panel.ts'
import { insertInvitation, listMemberships } from './panel-store.ts'

export interface Inviting {
  /** As `offerKey` writes it. */
  readonly to: string
  readonly way: InvitingWay
  readonly requestId: string | undefined
}

export type InviteRefusal = 'left-out' | 'not-a-member' | 'offer-missing'

/** Notes that a member is invited to what is asked of everybody, by a letter or at the counter. */
export async function inviteMember(
  errand: Errand<Tables>,
  person: Pick<Person, 'id' | 'joined'>,
  { to, way, requestId }: Inviting,
): Promise<Result<InvitationId, InviteRefusal>> {
  if (await isLeftOut(errand, person)) return refuse('left-out')
  const [member] = await listMemberships(errand.db, filesOf(person))
  if (!member || member.leftAt) return refuse('not-a-member')
  const surveys = await listSurveys(errand.db)
  const consultations = await listConsultations(errand.db)
  const offer = openOffersIn({ surveys, consultations }, errand.today).find((one) => offerKey(one.to) === to)
  if (!offer) return refuse('offer-missing')
  return once(errand, { scope: 'surveys.invitation', key: requestId }, async () => {
    const id = errand.newId() as InvitationId
    const { id: memberId, personId } = member
    await insertInvitation(errand.db, { id, memberId, personId, to: offer.to, way }, writtenBy(errand))
    await writeInJournal(errand, {
      action: 'surveys.panel-invited',
      subject: { kind: 'panel-invitation', id },
      personId,
      content: { to: offer.to, way },
    })
    return grant(id)
  })
}
