import { addDays, dayIn } from '#kernel/day.ts'
import { catalogue, openProcedure, recordSending, tickDocument } from '#modules/procedures/index.ts'
import { type Act, recordVisit, type VisitDraft } from '#modules/visits/index.ts'
import { actorOf, type Residents, type Staff, type Stage } from './stage.ts'
import { drawsFrom } from './draws-from.ts'

const day = 86_400_000
const procedures = 18

/** The months before: procedures begun, sent or still waiting for a document; visits of every kind. */
export async function livePastMonths(
  stage: Stage,
  staff: Staff,
  { people, visits }: { people: Residents; visits: number },
): Promise<void> {
  await followProcedures(stage, staff, people)
  await recordVisits(stage, staff, { people, visits })
}

const visitsInOneGo = 5

async function recordVisits(
  stage: Stage,
  staff: Staff,
  { people, visits }: { people: Residents; visits: number },
): Promise<void> {
  const draw = drawsFrom(11)
  const writers = staff.filter(({ role }) => role === 'mediator' || role === 'public-writer')
  for (let done = 0; done < visits; done += visitsInOneGo) {
    const actor = writers[(done / visitsInOneGo) % writers.length]
    if (!actor) return
    const moment = new Date(stage.now.getTime() - Math.round((1 + draw() * 60) * day))
    await stage.at(moment, actor, async (errand) => {
      for (let index = done; index < Math.min(done + visitsInOneGo, visits); index += 1) {
        const personId = draw() < 0.8 ? people[Math.floor(draw() * people.length)] : undefined
        const visit = { draft: draftOf(draw), personId, ticketId: undefined, requestId: errand.newId() }
        const made = await recordVisit(errand, visit, stage.sealingKey)
        if (!made.ok) throw new Error(made.refusal)
      }
    })
  }
}

/** A visit such as there are twenty a day. */
export function draftOf(draw: () => number): VisitDraft {
  const isPaperwork = draw() < 0.7
  const act: Act = isPaperwork
    ? {
        mode: draw() < 0.6 ? 'avec' : 'a_la_place_presence',
        themes: ['aide_aux_demarches_administratives'],
        administrativeThemes: [draw() < 0.5 ? 'social_sante' : 'argent_impots'],
        procedureId: undefined,
        agreedAloud: true,
      }
    : {
        mode: 'forme',
        themes: [draw() < 0.5 ? 'email' : 'prendre_en_main_du_materiel'],
        administrativeThemes: [],
        procedureId: undefined,
      }
  return {
    acts: [act],
    placeType: 'lieu_activite',
    minutes: 10 + 5 * Math.floor(draw() * 9),
    autonomy: draw() < 0.5 ? 'entierement_accompagne' : 'partiellement_autonome',
    equipment: [draw() < 0.7 ? 'ordinateur' : 'telephone'],
    referredTo: draw() < 0.08 ? 'administration' : undefined,
    notes: '',
    anonymous: {
      ageBand: 'quarante_cinquante_neuf',
      gender: 'non_communique',
      socialStatus: 'non_communique',
    },
  }
}

async function followProcedures(stage: Stage, staff: Staff, people: Residents): Promise<void> {
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
