import type { PersonId } from '#kernel/ids.ts'
import { openFile } from '#modules/people/index.ts'
import type { NewFile } from '../src/modules/people/open-file.ts'
import { drawsFrom } from './draws-from.ts'
import { type InventedPerson, inventPeople } from './invented-people.ts'
import type { Actor, Residents, Stage } from './stage.ts'

const filesInOneGo = 200
const day = 86_400_000

/** Opens that many files over the past year: most with a telephone, some in another language, some with needs. */
export async function openFiles(stage: Stage, actor: Actor, count: number): Promise<Residents> {
  const draw = drawsFrom(20_260_303)
  const files = inventPeople(count, draw).map((person) => fileOf(person, draw))
  const ids: PersonId[] = []
  for (let start = 0; start < files.length; start += filesInOneGo) {
    const moment = new Date(stage.now.getTime() - Math.round(365 * day * (1 - start / files.length)))
    await stage.at(moment, actor, async (errand) => {
      for (const file of files.slice(start, start + filesInOneGo)) ids.push(await openFile(errand, file))
    })
  }
  return ids
}

const mothertongues = ['ar', 'ary', 'en', 'pt', 'tr', 'es', 'uk', 'ro'] as const

function fileOf(person: InventedPerson, draw: () => number): NewFile {
  const foreign = draw() < 0.25
  const language = mothertongues[Math.floor(draw() * mothertongues.length)] ?? 'ar'
  return {
    names: {
      firstNames: person.firstNames,
      usageName: person.usageName,
      birthName: person.birthName,
      hasSingleName: false,
    },
    birth: person.birth,
    gender: draw() < 0.5 ? 'feminin' : 'masculin',
    spoken: foreign ? [language, 'fr'] : ['fr'],
    needs: [
      ...(foreign && draw() < 0.5 ? ['interpreter' as const] : []),
      ...(draw() < 0.15 ? ['easy-reading' as const] : []),
    ],
    channels: person.phone ? [phoneOf(person.phone, draw)] : [],
  }
}

function phoneOf(phone: string, draw: () => number): NonNullable<NewFile['channels']>[number] {
  const isNeighbour = draw() < 0.06
  return {
    kind: 'phone',
    value: phone,
    typed: phone,
    belongsTo: isNeighbour ? 'neighbour' : 'self',
    holder: isNeighbour ? 'Mme Petit, voisine' : undefined,
    mayLeaveMessage: draw() < 0.7,
    isDiscreet: draw() < 0.05,
  }
}
