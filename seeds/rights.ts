import { dayIn } from '#kernel/day.ts'
import { findPerson, openFile } from '#modules/people/index.ts'
import { mergeFiles } from '../src/modules/people/merge/merge-files.ts'
import { answerRequest } from '../src/modules/privacy/request/answer-request.ts'
import { recordRequest } from '../src/modules/privacy/request/record-request.ts'
import { actorOf, type Residents, type Staff, type Stage } from './stage.ts'

const day = 86_400_000

/** A person who asked to see her data and waits, one who wants no survey, and one who had two files. */
export async function askForRights(stage: Stage, staff: Staff, people: Residents): Promise<void> {
  const [asking, objecting, twice] = people.slice(8, 11)
  if (!asking || !objecting || !twice) return
  await waitForAnAnswer(stage, staff, asking)
  await objectToSurveys(stage, staff, objecting)
  await joinTwoFiles(stage, staff, twice)
}

async function waitForAnAnswer(stage: Stage, staff: Staff, personId: Residents[number]): Promise<void> {
  const moment = new Date(stage.now.getTime() - 6 * day)
  const asked = await stage.at(moment, actorOf(staff, 'reception'), (errand) =>
    recordRequest(errand, {
      personId,
      kind: 'access',
      manner: 'counter',
      words: 'Je voudrais lire ce qui est écrit sur moi.',
      receivedOn: dayIn(moment, 'Europe/Paris'),
    }),
  )
  if (!asked.ok) throw new Error(asked.refusal)
}

async function objectToSurveys(stage: Stage, staff: Staff, personId: Residents[number]): Promise<void> {
  const moment = new Date(stage.now.getTime() - 15 * day)
  const asked = await stage.at(moment, actorOf(staff, 'reception'), (errand) =>
    recordRequest(errand, {
      personId,
      kind: 'objection',
      manner: 'phone',
      words: 'Ne m’appelez pas pour des enquêtes.',
      receivedOn: dayIn(moment, 'Europe/Paris'),
    }),
  )
  if (!asked.ok) throw new Error(asked.refusal)
  const { id } = asked.value
  await stage.at(new Date(moment.getTime() + 2 * day), actorOf(staff, 'manager'), (errand) =>
    answerRequest(errand, { id, answer: 'granted', words: 'C’est fait.', purposes: ['surveys'] }),
  )
}

/** Reception opened a file without finding the first, whose name is written otherwise. */
async function joinTwoFiles(stage: Stage, staff: Staff, keptId: Residents[number]): Promise<void> {
  const ago = (days: number): Date => new Date(stage.now.getTime() - days * day)
  const mergedId = await stage.at(ago(20), actorOf(staff, 'reception'), async (errand) => {
    const person = await findPerson(errand, keptId)
    if (!person) throw new Error('nobody has this file')
    const { names, birth, gender } = person
    const written = {
      ...names,
      usageName: names.usageName?.toUpperCase(),
      firstNames: names.firstNames?.charAt(0),
    }
    return openFile(errand, { names: written, gender, ...(birth ? { birth } : {}) })
  })
  const merged = await stage.at(ago(9), actorOf(staff, 'mediator'), async (errand) => {
    const kept = { id: keptId, version: (await findPerson(errand, keptId))?.version ?? 1 }
    return mergeFiles(errand, { kept, merged: { id: mergedId, version: 1 }, choices: {} })
  })
  if (!merged.ok) throw new Error(merged.refusal)
}
