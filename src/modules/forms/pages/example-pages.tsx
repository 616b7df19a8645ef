import type { VNode } from 'preact'
import { toDay } from '#kernel/day.ts'
import type { Frame } from '#platform/ui/frame.ts'
import type { FieldType } from '../definition/question.ts'
import { CheckPage } from './check-page.tsx'
import { CodePage } from './code-page.tsx'
import { ConfirmationPage } from './confirmation-page.tsx'
import { ConflictPage } from './conflict-page.tsx'
import { anAgent, fillingOf, herself, requestId } from './example-filling.ts'
import { exampleDefinition, exampleOf } from './example-questions.ts'
import type { CheckEntry } from './page-props.ts'
import type { ResumePage } from './resume-page.tsx'
import { RowsPage } from './rows-page.tsx'
import type { StartPage } from './start-page.tsx'
import { TasksPage } from './tasks-page.tsx'
import { WhoPage } from './who-page.tsx'

/** Before the first question. */
export function startOf(frame: Frame): Parameters<typeof StartPage>[0] {
  return {
    frame,
    definition: exampleDefinition,
    action: '/formulaire/x/y',
    requestId,
    atKiosk: false,
    asksBirthDate: true,
    minutes: 8,
    hidden: {},
  }
}

/** Three parts, in three states. */
export function tasks(frame: Frame): VNode {
  const statuses = ['done', 'begun', 'not-yet'] as const
  return (
    <TasksPage
      {...fillingOf(frame)}
      tasks={exampleDefinition.sections.map((section, index) => {
        const status = statuses[index] ?? 'to-do'
        return {
          section,
          status,
          newQuestions: index === 1 ? 2 : 0,
          ...(status === 'not-yet' ? {} : { href: '/x' }),
        }
      })}
      checkHref="/y"
      isWhole={false}
    />
  )
}

/** A household; none yet when it is empty. */
export function rows(frame: Frame, isEmpty: boolean): VNode {
  const titles = isEmpty ? [] : ['Awa, 7 ans', 'Moussa, 3 ans', 'Nadia Benali']
  const text = {
    fr: 'Les personnes de votre foyer',
    en: 'The people you live with',
    ar: 'الأشخاص الذين يعيشون معك',
  }
  const add = { fr: 'Ajouter une personne', en: 'Add a person', ar: 'أضف شخصًا' }
  return (
    <RowsPage
      {...fillingOf(frame)}
      group={{
        step: 'group',
        id: 'foyer',
        title: text,
        least: 1,
        most: 9,
        rowTitle: text,
        addRow: add,
        pages: [],
      }}
      rows={titles.map((title, index) => ({
        id: `r${index}`,
        title,
        complete: index < 2,
        editHref: `/x/${index}`,
        removeHref: `/x/${index}/retirer`,
        orderAction: `/x/${index}/ordre`,
      }))}
      addAction="/x"
      continueAction="/y"
      mayAdd
      {...(isEmpty ? { problem: 'Il faut au moins une personne.' } : {})}
    />
  )
}

/** All the answers; one is not understood when it is blocked. */
export function check(frame: Frame, isBlocked: boolean): VNode {
  const [you, home, rest] = exampleDefinition.sections
  if (!you || !home || !rest) throw new Error('the example form has three parts')
  const wrong = {
    ...entry('amount'),
    state: 'unreadable' as const,
    problem: 'Écrivez la somme en chiffres. Exemple : 1 200,50.',
  }
  return (
    <CheckPage
      {...fillingOf(frame)}
      sections={[
        {
          section: you,
          entries: [entry('birth-date', '1954'), { ...entry('phone', '06 39 98 12 34'), hand: anAgent }],
        },
        {
          section: home,
          entries: [
            entry('address', '12 rue du Port\n62300 Lens'),
            isBlocked ? wrong : entry('amount', '412,50 €'),
          ],
        },
        {
          section: rest,
          entries: [
            { ...entry('several-choices'), state: 'not-known' },
            { ...entry('grid'), state: 'told-to-agent' },
          ],
        },
      ]}
      sendAction="/x/envoi"
      missing={[entry('attachment')]}
      {...(isBlocked ? { blockedAt: '/x/amount' } : {})}
    />
  )
}

function entry(type: FieldType, said?: string): CheckEntry {
  const { question } = exampleOf(type)
  const changeHref = `/x/${type}`
  return said === undefined
    ? { question, state: undefined, changeHref }
    : { question, state: 'given', changeHref, said }
}

/** Two questions answered by two hands. */
export function conflict(frame: Frame): VNode {
  const { question, raw } = exampleOf('amount')
  return (
    <ConflictPage
      {...fillingOf(frame)}
      action="/x"
      conflicts={[
        {
          question,
          hers: raw,
          hersSaid: '412,50 €',
          other: { value: ['450'] },
          otherSaid: '450 €',
          hand: anAgent,
          revision: 3,
        },
        {
          question: exampleOf('phone').question,
          hers: {},
          hersSaid: '',
          other: { value: ['0639981234'] },
          otherSaid: '06 39 98 12 34',
          hand: herself,
          revision: 2,
        },
      ]}
    />
  )
}

/** Coming back with a code. */
export function resumeOf(frame: Frame): Parameters<typeof ResumePage>[0] {
  return { frame, action: '/reprise', requestId, typed: {}, carried: [] }
}

/** The sheet with the code. */
export function code(frame: Frame): VNode {
  return (
    <CodePage
      {...fillingOf(frame)}
      code="CAC-7F3K-92QX"
      withBirthDate
      resumeUrl="alpha.example/reprise"
      resumeLink="https://alpha.example/reprise#CAC-7F3K-92QX"
      openUntil={toDay('2026-06-01')}
      continueHref="/x"
    />
  )
}

/** Who wrote what. */
export function who(frame: Frame): VNode {
  return (
    <WhoPage
      {...fillingOf(frame)}
      lines={[
        { label: 'Quel est votre loyer ?', hand: anAgent, earlier: false },
        { label: 'Quel est votre loyer ?', hand: herself, earlier: true },
      ]}
      draftEndsOn={toDay('2026-06-01')}
    />
  )
}

/** Sent, with a result. */
export function confirmation(frame: Frame): VNode {
  return <ConfirmationPage {...endOf(frame)} />
}

/** What the last page shows. */
export function endOf(frame: Frame): Parameters<typeof ConfirmationPage>[0] {
  return {
    ...fillingOf(frame),
    sentAt: new Date('2026-03-03T10:05:00Z'),
    stops: [],
    resultTitle: 'Vous avez sans doute droit à l’aide',
    resultBody: 'Un agent regarde vos réponses avant le 3 avril.',
    shown: [
      {
        name: 'Reste à vivre',
        said: '212,50 €',
        because: ['Votre loyer est de 412,50 €.', 'Vous êtes 4 à la maison.'],
      },
    ],
  }
}
