import { addDays, dayIn } from '#kernel/day.ts'
import {
  beginAttempt,
  handOver,
  openProcedure,
  type ProcedureId,
  recordOutcome,
  recordSending,
} from '#modules/procedures/index.ts'
import { type Residents, type Staff, type Stage } from './stage.ts'

const day = 86_400_000

/** A refusal the CPAM can still be asked to change, handed over to a colleague who has not answered yet. */
export async function contestARefusal(stage: Stage, staff: Staff, people: Residents): Promise<void> {
  const personId = people[3]
  const [amina, julien] = staff.filter(({ role }) => role === 'mediator')
  if (!personId || !amina || !julien) return
  const ago = (days: number): Date => new Date(stage.now.getTime() - days * day)

  const procedureId = await stage.at(ago(80), amina, async (errand): Promise<ProcedureId> => {
    const what = { kind: 'catalogued', code: 'invalidity-pension-claim' } as const
    const opened = await openProcedure(errand, { personId, what, mode: 'avec' })
    if (!opened.ok) throw new Error(opened.refusal)
    const on = dayIn(ago(80), 'Europe/Paris')
    await recordSending(errand, { procedureId: opened.value, on, way: 'post', receipt: 'CPAM-204118' })
    return opened.value
  })
  await stage.at(ago(12), amina, async (errand) => {
    const on = dayIn(ago(14), 'Europe/Paris')
    await recordOutcome(errand, { procedureId, kind: 'refused', on, remedyBefore: addDays(on, 61) })
    await beginAttempt(errand, { procedureId, reason: 'remedy', note: 'Le médecin complète le certificat.' })
  })
  await stage.at(ago(1), amina, (errand) =>
    handOver(errand, { procedureId, to: julien.agentId, note: 'En congé la semaine prochaine.' }),
  )
}
