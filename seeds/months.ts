import { addDays, dayIn } from '#kernel/day.ts'
import { catalogue, openProcedure, recordSending, tickDocument } from '#modules/procedures/index.ts'
import { actorOf, type Residents, type Staff, type Stage } from './demo.ts'
import { drawsFrom } from './invented-people.ts'

const day = 86_400_000
const procedures = 18

/** The months before: procedures begun, sent or still waiting for a document. */
export async function livePastMonths(
  stage: Stage,
  staff: Staff,
  { people }: { people: Residents; visits: number },
): Promise<void> {
  const draw = drawsFrom(7)
  for (let index = 0; index < Math.min(procedures, people.length); index += 1) {
    const personId = people[(index * 5) % people.length]
    const entry = catalogue[index % catalogue.length]
    if (!personId || !entry) continue
    const moment = new Date(stage.now.getTime() - Math.round((2 + draw() * 70) * day))
    await stage.at(moment, actorOf(staff, 'mediator'), async (errand) => {
      const opened = await openProcedure(errand, {
        personId,
        what: { kind: 'catalogued', code: entry.code },
        mode: 'avec',
      })
      if (!opened.ok) throw new Error(opened.refusal)
      const procedureId = opened.value
      for (const { code } of entry.documents.slice(0, 1 + Math.floor(draw() * 4))) {
        await tickDocument(errand, { procedureId, document: code })
      }
      if (draw() < 0.6) {
        const on = addDays(dayIn(moment, 'Europe/Paris'), -Math.floor(draw() * 2))
        const receipt =
          draw() < 0.7
            ? { receipt: `${entry.body.kind.toUpperCase()}-${100_000 + Math.floor(draw() * 900_000)}` }
            : {}
        await recordSending(errand, { procedureId, on, way: 'online', mode: 'avec', ...receipt })
      }
    })
  }
}
