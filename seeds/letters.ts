import { addDays, addMonths, type Day, dayIn } from '#kernel/day.ts'
import { markSent, recordAnswer, startLetter } from '#modules/letters/index.ts'
import { actorOf, type Residents, type Staff, type Stage } from './stage.ts'

const day = 86_400_000

interface DemoLetter {
  readonly model: string
  /** How many days ago it was written. */
  readonly ago: number
  readonly facts: (writtenOn: Day) => Readonly<Record<string, string>>
  readonly recipient: string
  /** How it went the same day; a draft when absent. */
  readonly way?: 'post' | 'registered' | 'online'
  readonly answer?: 'granted' | 'refused'
}

const letters: readonly DemoLetter[] = [
  {
    model: 'caf-appeal',
    ago: 75,
    facts: (on) => ({
      number: '0456789',
      benefit: 'Prime d’activité',
      decisionDay: addDays(on, -12),
      says: 'Vous refusez la prime d’activité',
      reasons: 'Mes heures de décembre n’ont pas été comptées.\n\n- Décembre : 84 heures, 912 €',
    }),
    recipient: 'CAF d’Alpha\nCommission de recours amiable\n8 rue du Port\n99000 Alpha',
    way: 'registered',
  },
  {
    model: 'rent-schedule',
    ago: 1,
    facts: () => ({
      home: '12 rue des Tilleuls, 99000 Alpha',
      debt: '1240.00',
      monthly: '60.00',
      reasons: 'J’ai été malade deux mois et mon salaire a baissé.',
    }),
    recipient: 'Alpha Habitat\n3 place du Marché\n99000 Alpha',
  },
  {
    model: 'tax-waiver',
    ago: 40,
    facts: () => ({
      notice: 'Taxe foncière 2025',
      sum: '486.00',
      situation: 'Je vis seule avec 1 012 € de retraite par mois.',
      monthly: '40.00',
    }),
    recipient: 'Service des impôts des particuliers\n1 rue de la Paix\n99000 Alpha',
    way: 'online',
    answer: 'granted',
  },
  {
    model: 'hosting-certificate',
    ago: 9,
    facts: (on) => ({
      home: '5 allée des Pins, 99000 Alpha',
      guest: 'Karim Petit',
      since: addMonths(on, -4),
      isFree: 'oui',
    }),
    recipient: '',
  },
  {
    model: 'curriculum',
    ago: 3,
    facts: () => ({
      job: 'Agent d’entretien',
      skills: '- nettoyer des bureaux et des écoles\n- lire un plan de travail\n- travailler tôt le matin',
      work: '- 2023 à 2025 : école Jean-Moulin, Alpha\n- 2019 à 2022 : cantine, Bêta',
      languages: 'français, portugais',
    }),
    recipient: '',
  },
]

/** What the public writer has on her desk: a draft, letters that wait, one that was answered. */
export async function writeLetters(stage: Stage, staff: Staff, people: Residents): Promise<void> {
  const actor = actorOf(staff, 'public-writer')
  for (const [index, letter] of letters.entries()) {
    const personId = people[(index * 7 + 2) % people.length]
    if (!personId) return
    const moment = new Date(stage.now.getTime() - letter.ago * day)
    const on = dayIn(moment, 'Europe/Paris')
    await stage.at(moment, actor, async (errand) => {
      const { model, recipient, way, answer } = letter
      const started = await startLetter(errand, {
        personId,
        modelCode: model,
        facts: letter.facts(on),
        sender: '99000 Alpha',
        recipient,
        place: 'Alpha',
      })
      if (!started.ok) throw new Error(started.refusal)
      if (way) await markSent(errand, { letterId: started.value, on, way })
      if (answer) await recordAnswer(errand, { letterId: started.value, on, result: answer })
    })
  }
}
