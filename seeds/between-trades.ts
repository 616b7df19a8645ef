import { explainOpening } from '../src/modules/people/access/explain-opening.ts'
import { breakGlass, closeGlass } from '../src/modules/people/glass/break-glass.ts'
import { writeNote } from '../src/modules/people/note/write-note.ts'
import { nameReferent } from '../src/modules/people/referent/name-referent.ts'
import { actorOf, type Residents, type Staff, type Stage } from './stage.ts'

const hour = 3_600_000

/** One family followed by two trades: a reason given, a referent, notes between social workers, an emergency that ended. */
export async function liveBetweenTrades(stage: Stage, staff: Staff, people: Residents): Promise<void> {
  const [personId] = people.slice(-1)
  if (!personId) return
  const [social, mediator] = [actorOf(staff, 'social-worker'), actorOf(staff, 'mediator')]
  const ago = (hours: number): Date => new Date(stage.now.getTime() - hours * hour)

  await stage.at(ago(75), social, async (errand) => {
    const given = { reason: 'sent-to-me', words: undefined } as const
    await explainOpening(errand, { personId, agentName: 'Sophie Lambert', given })
    await nameReferent(errand, { personId, agentId: social.agentId })
    const note = { personId, authorName: 'Sophie Lambert' }
    await writeNote(errand, {
      ...note,
      text: 'Deux mois de loyer en retard, le bailleur accepte un échéancier.',
    })
    await writeNote(errand, { ...note, text: 'Préfère les rendez-vous le matin.', audience: 'shared' })
  })
  const reason = 'Coupure d’électricité annoncée pour demain, Sophie est absente.'
  const broken = await stage.at(ago(26), mediator, (errand) =>
    breakGlass(errand, { personId, agentName: 'Amina Belkacem', reason }),
  )
  if (!broken.ok) throw new Error(broken.refusal)
  await stage.at(ago(25.5), mediator, (errand) => closeGlass(errand, broken.value))
}
