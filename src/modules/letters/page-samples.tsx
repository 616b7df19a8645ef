import { toDay } from '#kernel/day.ts'
import type { AgentId, PersonId } from '#kernel/ids.ts'
import { fileUrl, fullName, type Person, PersonHeadline } from '#modules/people/index.ts'
import type { Facts, Letter, LetterId, LetterVersion } from './letter.ts'
import { findModel } from './models/all-models.ts'
import type { LetterModel } from './model/letter-model.ts'
import type { PersonShown } from './person-shown.ts'
import { sheetOf } from './write/known-sheet.ts'

export const today = toDay('2026-03-03')
export const requestId = '01900000-0000-7000-8000-000000000009'
export const helene = '01900000-0000-7000-8000-000000000001' as AgentId
export const personId = '01900000-0000-7000-8000-000000000002' as PersonId
export const names = new Map([[helene, 'Hélène Carpentier']])

export const madameB: Person = {
  id: personId,
  version: 1,
  names: { firstNames: 'Jeanne', usageName: 'Bernard', birthName: 'Petit', hasSingleName: false },
  gender: 'feminin',
  birth: { year: 1954, month: 6, day: 12 },
  home: {
    commune: { code: '01004', name: 'Alpha', postalCode: '99000', listYear: 2026 },
    hasNoFixedAddress: false,
  },
  spoken: [],
  read: undefined,
  needs: ['large-print'],
  socialStatus: 'retraite',
  protection: undefined,
  channels: [],
  openedAt: new Date('2026-01-05T09:00:00Z'),
}

export const person: PersonShown = {
  name: fullName(madameB.names),
  fileHref: fileUrl(personId),
  headline: <PersonHeadline person={madameB} today={today} href={fileUrl(personId)} />,
}

export const appealFacts: Facts = {
  benefit: 'Complémentaire santé solidaire',
  decisionDay: '2026-03-02',
  claim: 'CSS-2026-004417',
  says: 'Ma demande est refusée, car mes revenus sont trop élevés',
  reasons:
    'Mes revenus ont baissé en janvier : je ne touche plus que ma retraite.\n\n- Retraite : 870,20 € par mois\n- Aucune autre ressource',
}

/** The model of that code. */
export function modelOf(code: string): LetterModel {
  const model = findModel(code)
  if (!model) throw new Error(`no model: ${code}`)
  return model
}

/** A version as its model writes it. */
export function versionOf(code: string, facts: Facts, seq = 1): LetterVersion {
  const text = sheetOf({
    model: modelOf(code),
    person: madameB,
    facts,
    today,
    sender: 'Jeanne Bernard\n12 rue des Tilleuls\n99000 Alpha',
    recipient: 'CPAM d’Alpha\nCommission de recours amiable\n4 avenue de la Gare\n99000 Alpha',
    place: 'Alpha',
  })
  return { seq, text, facts, writtenAt: new Date('2026-03-03T09:30:00Z'), writtenBy: helene }
}

/** A letter to contest a refusal of the CPAM. */
export function letter(changes: Partial<Letter> = {}): Letter {
  return {
    id: '01900000-0000-7000-8000-000000000003' as LetterId,
    personId,
    procedureId: undefined,
    modelCode: 'cpam-appeal',
    startedAt: new Date('2026-03-03T09:00:00Z'),
    startedBy: helene,
    secrecy: 'shared',
    version: versionOf('cpam-appeal', appealFacts),
    sending: undefined,
    answers: [],
    ...changes,
  }
}

const sending = {
  on: toDay('2026-03-03'),
  way: 'registered',
  number: '1A 204 558 7712 3',
  version: 1,
  answerBefore: toDay('2026-05-03'),
} as const

export const sent = letter({ sending })

export const late = letter({
  sending: { ...sending, on: toDay('2025-12-20'), answerBefore: toDay('2026-02-20') },
})

export const answered = letter({
  sending,
  answers: [{ on: toDay('2026-03-03'), result: 'granted', words: 'Droits ouverts au 1er mars.' }],
})

/** Typed in anger, in long sentences, with blanks. */
export const unclear = letter({
  version: {
    ...versionOf('cpam-appeal', {}),
    text: {
      ...versionOf('cpam-appeal', {}).text,
      object: '',
      references: '',
      body: 'C’est honteux ! Nonobstant mon courrier du mois dernier, vous refusez encore ma demande alors que mes revenus ont baissé, que ma fille ne peut plus m’aider et que je dois payer mes médicaments avant la fin du mois [date].',
    },
  },
})
