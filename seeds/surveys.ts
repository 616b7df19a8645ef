import { publish, publishedVersion } from '#modules/forms/index.ts'
import {
  countWaiting,
  keepMade,
  needs,
  openSurvey,
  closeSurvey,
  publishChange,
  satisfaction,
  type SurveyId,
  type Way,
  writeChange,
} from '#modules/surveys/index.ts'
import { addDays, dayIn, type Day } from '#kernel/day.ts'
import { continueAs } from '#platform/db/errand.ts'
import { drawsFrom } from './draws-from.ts'
import { actorOf, type Actor, type Staff, type Stage } from './stage.ts'

const responses = 60
const ways: readonly Way[] = ['poster', 'kiosk', 'link']

const remarks = [
  'Merci, j’ai enfin compris mon courrier.',
  'L’attente était longue le mardi matin.',
  'La dame de l’accueil est très gentille.',
  'Il faudrait une chaise de plus dans l’entrée.',
  'Je n’ai pas compris le mot « quotient ».',
  'Ouvrir le samedi aiderait ceux qui travaillent.',
  'الانتظار طويل لكن الاستقبال جيد.',
]

/** A survey of last spring, closed and counted; one that is open now; and two things changed because of the first. */
export async function askThePublic(stage: Stage, staff: Staff): Promise<void> {
  const manager = actorOf(staff, 'manager')
  const today = dayIn(stage.now, 'Europe/Paris')
  await stage.at(at(stage, 121), manager, async (errand) => {
    for (const document of [satisfaction, needs]) {
      const published = await publish(errand, { document })
      if (!published.ok) throw new Error(published.refusal)
    }
  })
  const closed = await open(stage, manager, { title: 'Votre avis, au printemps', from: addDays(today, -120) })
  await answerAll(stage, manager, { surveyId: closed, from: addDays(today, -115) })
  await stage.at(at(stage, 40), manager, (errand) => closeSurvey(errand, closed))
  await open(stage, manager, { title: 'Votre avis sur votre visite', from: addDays(today, -10) })
  await tellChanges(stage, manager, closed)
}

function at({ now }: Stage, daysAgo: number): Date {
  return new Date(now.getTime() - daysAgo * 86_400_000)
}

interface Opening {
  readonly title: string
  readonly from: Day
}

async function open(stage: Stage, manager: Actor, { title, from }: Opening): Promise<SurveyId> {
  const moment = new Date(`${from}T09:00:00Z`)
  const opened = await stage.at(moment, manager, (errand) =>
    openSurvey(errand, {
      formId: satisfaction.id,
      title,
      ways: ['link', 'poster', 'kiosk', 'counter', 'paper', 'receipt'],
      places: ['Accueil', 'Médiathèque'],
      opensOn: from,
      closesOn: undefined,
      requestId: undefined,
    }),
  )
  if (!opened.ok) throw new Error(opened.refusal)
  return opened.value
}

interface Answering {
  readonly surveyId: SurveyId
  readonly from: Day
}

async function answerAll(stage: Stage, manager: Actor, { surveyId, from }: Answering): Promise<void> {
  const draw = drawsFrom(11)
  const pick = <Row>(rows: readonly Row[]): Row | undefined => rows[Math.floor(draw() * rows.length)]
  await stage.at(at(stage, 41), manager, async (errand) => {
    const version = await publishedVersion(errand, satisfaction.id)
    if (!version) throw new Error('the survey of the demo town is not published')
    const ourselves = await continueAs(errand, {
      door: 'system',
      organisationId: manager.organisationId,
    })
    for (let count = 0; count < responses; count += 1)
      await keepMade(ourselves, {
        surveyId,
        versionId: version.id,
        way: pick(ways) ?? 'link',
        since: addDays(from, Math.floor(draw() * 70)),
        answers: answersWith(draw),
        ...(count % 5 === 0 ? { remark: pick(remarks) ?? '' } : {}),
      })
    await countWaiting(ourselves)
    await continueAs(errand, errand.asker)
  })
}

/** Mostly content, as people leaving a counter are; some wait too long, one in four passes a question. */
function answersWith(draw: () => number): ReadonlyMap<string, readonly string[]> {
  const among = (...codes: readonly string[]): string => codes[Math.floor(draw() * codes.length)] ?? ''
  const all: readonly (readonly [string, readonly string[]])[] = [
    ['obtained', [among('yes', 'yes', 'yes', 'partly', 'no')]],
    ['ease', [among('very-easy', 'easy', 'easy', 'hard')]],
    ['clear-words', [among('yes', 'yes', 'partly')]],
    ['waiting', [among('short', 'fair', 'fair', 'long')]],
    ['welcomed', [among('yes', 'yes', 'yes', 'yes', 'partly')]],
    ['hard', draw() < 0.4 ? [among('waiting', 'words', 'papers', 'internet')] : ['nothing']],
    ['recommend', [among('10', '9', '9', '8', '7', '6')]],
  ]
  return new Map(all.filter(() => draw() > 0.1))
}

async function tellChanges(stage: Stage, manager: Actor, surveyId: SurveyId): Promise<void> {
  for (const { days, said, done } of changes)
    await stage.at(at(stage, days), manager, async (errand) => {
      const written = await writeChange(errand, {
        said,
        done,
        doneOn: errand.today,
        from: { kind: 'survey', surveyId },
        requestId: undefined,
      })
      if (!written.ok) throw new Error(written.refusal)
      await publishChange(errand, written.value)
    })
}

const changes = [
  {
    days: 30,
    said: {
      fr: 'L’attente est longue le mardi.',
      'fr-simple': 'On attend trop le mardi.',
      en: 'The wait is long on Tuesdays.',
      ar: 'الانتظار طويل يوم الثلاثاء.',
    },
    done: {
      fr: 'Un guichet de plus est ouvert le mardi matin.',
      'fr-simple': 'Il y a un guichet de plus le mardi matin.',
      en: 'One more counter is open on Tuesday mornings.',
      ar: 'فُتح شباك إضافي صباح الثلاثاء.',
    },
  },
  {
    days: 20,
    said: {
      fr: 'Les mots des courriers sont difficiles.',
      'fr-simple': 'Les mots sont difficiles.',
      en: 'The words of letters are hard.',
      ar: 'كلمات الرسائل صعبة.',
    },
    done: {
      fr: 'Chaque page remise existe maintenant en français simple et en arabe.',
      'fr-simple': 'Les pages sont écrites en mots simples.',
      en: 'Every page we hand out now exists in plain French and in Arabic.',
      ar: 'كل صفحة نسلّمها متوفرة الآن بفرنسية مبسطة وبالعربية.',
    },
  },
]
