import { myRights } from '#modules/entitlements/index.ts'
import { publish } from '#modules/forms/index.ts'
import { actorOf, type Staff, type Stage } from './stage.ts'

/** The simulator of rights is published: its door is open on the home page and at the kiosk. */
export async function offerTheSimulator(stage: Stage, staff: Staff): Promise<void> {
  await stage.at(stage.now, actorOf(staff, 'manager'), async (errand) => {
    const published = await publish(errand, { document: myRights })
    if (!published.ok) throw new Error(published.refusal)
  })
}
