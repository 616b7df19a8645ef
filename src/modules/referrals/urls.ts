import type { PersonId } from '#kernel/ids.ts'
import type { Need } from './need.ts'
import type { Move, ReferralId } from './referral.ts'

type Named<Key extends string> = Key | `:${string}`

/** The agents’ list of referrals. */
export const referralsUrl = '/orientations'

/** How partners answer, in counts. */
export const figuresUrl = `${referralsUrl}/bilan`
export const figuresFileUrl = `${referralsUrl}/bilan.csv`

export function referralUrl(id: Named<ReferralId>): string {
  return `${referralsUrl}/${id}`
}

const parts = {
  edition: 'modification',
  sending: 'envoi',
  sheet: 'fiches',
  link: 'lien',
  reminded: 'relance',
  told: 'annonce',
} as const

export type ReferralPart = keyof typeof parts

/** What is done with a referral on a page of its own. */
export function referralPartUrl(id: Named<ReferralId>, part: ReferralPart): string {
  return `${referralUrl(id)}/${parts[part]}`
}

/** Answers, in addresses. */
const moveNames = {
  received: 'recue',
  accepted: 'acceptee',
  declined: 'refusee',
  honoured: 'venue',
  absent: 'absente',
  abandoned: 'abandon',
  closed: 'fin',
} as const satisfies Partial<Record<Move, string>>

/** What an agent or a partner may say of a referral. */
export type SaidMove = keyof typeof moveNames

export function moveNamed(name: string): SaidMove | undefined {
  return (Object.keys(moveNames) as SaidMove[]).find((move) => moveNames[move] === name)
}

export const movePath = ':reponse'

/** Where an agent notes an answer. */
export function noteUrl(id: Named<ReferralId>, move: SaidMove | typeof movePath): string {
  return `${referralUrl(id)}/reponse/${nameOf(move)}`
}

/** The choice of a partner for somebody. */
export function choiceUrl(personId: Named<PersonId>, need?: Need): string {
  const path = `/personnes/${personId}/orientations`
  return need === undefined ? path : `${path}?${needField}=${need}`
}

export const needField = 'besoin'
export const placeField = 'lieu'

export function newReferralUrl(personId: Named<PersonId>): string {
  return `/personnes/${personId}/orientations/nouvelle`
}

/** The form of a referral to that place, or to a partner to be named. */
export function newReferralUrlFor(
  personId: PersonId,
  { need, place }: { readonly need: Need | undefined; readonly place?: string },
): string {
  const query = new URLSearchParams()
  if (place !== undefined) query.set(placeField, place)
  if (need !== undefined) query.set(needField, need)
  return query.size === 0 ? newReferralUrl(personId) : `${newReferralUrl(personId)}?${query}`
}

/** Nobody was found. */
export function unmetUrl(personId: Named<PersonId>): string {
  return `/personnes/${personId}/orientations/sans-reponse`
}

/** Where a partner answers: short enough to be typed from a sheet. */
export const answerDoorUrl = '/repondre'
export const codeField = 'code'

export function answerUrl(code: string): string {
  return `${answerDoorUrl}/${code}`
}

export function answerMoveUrl(code: string, move: SaidMove | typeof movePath): string {
  return `${answerUrl(code)}/reponse/${nameOf(move)}`
}

/** A partner whose link is too old asks for another. */
export function askLinkUrl(code: string): string {
  return `${answerUrl(code)}/nouveau-lien`
}

/** She takes her agreement back, on her own page. */
export function withdrawalUrl(id: Named<ReferralId>): string {
  return `/ma-page/orientations/${id}/retrait`
}

function nameOf(move: SaidMove | typeof movePath): string {
  return move === movePath ? move : moveNames[move]
}
