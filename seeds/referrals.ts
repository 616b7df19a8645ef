import { addDays, dayIn } from '#kernel/day.ts'
import { listPlaces, searchPlaces } from '#modules/places/index.ts'
import { moveReferral, partnerOf, sendReferral, writeReferral } from '#modules/referrals/index.ts'
import type { Errand } from '#platform/db/errand.ts'
import type { Database } from '../src/main/database.ts'
import { actorOf, type Residents, type Staff, type Stage } from './stage.ts'

const day = 86_400_000

type Need = Parameters<typeof writeReferral>[1]['written']['need']

interface DemoReferral {
  readonly by: 'mediator' | 'social-worker'
  /** How many days ago it was sent; only written when absent. */
  readonly sentAgo?: number
  /** The name of a place of the directory. */
  readonly place?: string
  /** A partner that is not in it. */
  readonly partner?: string
  readonly need: Need
  readonly words: string
  readonly answer?: 'accepted' | 'declined'
}

const referrals: readonly DemoReferral[] = [
  {
    by: 'mediator',
    sentAgo: 4,
    place: 'Médiathèque des Tilleuls',
    need: 'digital-skills',
    words: 'Veut apprendre à écrire un e-mail. Vient de préférence le matin.',
    answer: 'accepted',
  },
  {
    by: 'social-worker',
    sentAgo: 12,
    partner: 'Épicerie solidaire du Port',
    need: 'food',
    words: 'Trois personnes à la maison, dont un bébé.',
  },
  {
    by: 'mediator',
    sentAgo: 6,
    partner: 'Lire et dire à Alpha',
    need: 'french',
    words: 'Cours du soir : travaille la journée.',
    answer: 'declined',
  },
  { by: 'mediator', place: 'Centre social du Port', need: 'family', words: 'Cherche une garde le mercredi.' },
]

/** Who was sent where: an appointment to tell, a partner to remind, a refusal, a draft. */
export async function referToPartners(stage: Stage, staff: Staff, people: Residents): Promise<void> {
  for (const [index, referral] of referrals.entries()) {
    const personId = people[(index * 5 + 1) % people.length]
    if (!personId) return
    const { sentAgo = 0, answer } = referral
    const at = new Date(stage.now.getTime() - sentAgo * day)
    const actor = actorOf(staff, referral.by)
    const id = await stage.at(at, actor, (errand) => written(errand, stage, { ...referral, personId }))
    if (answer === undefined) continue
    const answeredAt = new Date(at.getTime() + day)
    await stage.at(answeredAt, actor, (errand) =>
      moveReferral(errand, id, {
        ...answers[answer](dayIn(stage.now, 'Europe/Paris')),
        move: answer,
        by: 'partner',
      }),
    )
  }
}

type Answered = Omit<Parameters<typeof moveReferral>[2], 'move' | 'by'>

const answers = {
  accepted: (today) => ({
    appointment: { on: addDays(today, 6), time: '10:00' },
    words: 'Demander Paul à l’accueil.',
  }),
  declined: () => ({ reason: 'no-room', words: 'Nouveaux groupes en septembre.' }),
} as const satisfies Record<'accepted' | 'declined', (today: ReturnType<typeof dayIn>) => Answered>

async function written(
  errand: Errand<Database>,
  { sealingKey }: Stage,
  { personId, sentAgo, place, partner = '', need, words }: DemoReferral & { personId: Residents[number] },
): Promise<Parameters<typeof moveReferral>[1]> {
  const named = { placeId: undefined, name: partner, phone: undefined, email: undefined, address: undefined }
  const known = place === undefined ? undefined : await placeNamed(errand, place)
  const draft = await writeReferral(errand, {
    personId,
    written: {
      partner: known ? partnerOf(known) : { ...named, name: partner || (place ?? '') },
      need,
      words,
      welcome: undefined,
    },
    requestId: undefined,
  })
  if (!draft.ok) throw new Error(draft.refusal)
  if (sentAgo === undefined) return draft.value
  const sent = await sendReferral(errand, sealingKey, {
    referralId: draft.value,
    manner: 'spoken',
    words:
      'J’accepte que le CCAS d’Alpha parle de ma demande à ce partenaire. Je peux changer d’avis quand je veux.',
    language: 'fr',
    reach: '04 00 00 00 00, par le CCAS',
    requestId: undefined,
  })
  if (!sent.ok) throw new Error(sent.refusal)
  return draft.value
}

async function placeNamed(errand: Errand<Database>, name: string) {
  const { places } = await searchPlaces(errand, { words: name, pageSize: 1 })
  const [place] = await listPlaces(
    errand.db,
    places.map(({ id }) => id),
  )
  return place
}
