import type { VNode } from 'preact'
import { toDay } from '#kernel/day.ts'
import type { Frame } from '#platform/ui/frame.ts'
import type { PageVariant } from '#platform/ui/page-variant.ts'
import type { FieldType } from '../definition/question.ts'
import { CheckPage } from './check-page.tsx'
import { ClosedPage, type ClosedReason } from './closed-page.tsx'
import { CodePage } from './code-page.tsx'
import { ConfirmationPage } from './confirmation-page.tsx'
import { ConflictPage } from './conflict-page.tsx'
import {
  anAgent,
  askedOf,
  type ExampleState,
  fillingOf,
  herself,
  questionPageOf,
  requestId,
} from './example-filling.ts'
import { exampleDefinition, exampleOf } from './example-questions.ts'
import { QuestionPage } from './question-page.tsx'
import { RemoveRowPage } from './remove-row-page.tsx'
import { ResumePage } from './resume-page.tsx'
import { RowsPage } from './rows-page.tsx'
import { StartPage } from './start-page.tsx'
import { TasksPage } from './tasks-page.tsx'
import { WhoPage } from './who-page.tsx'

type Draw = (frame: Frame) => VNode

/** Each family of fields in one state or another; all of them in all states are tried in test/gallery/forms. */
const questions: readonly (readonly [FieldType, ExampleState])[] = [
  ['one-choice', 'empty'],
  ['several-choices', 'wrong'],
  ['long-text', 'filled'],
  ['amount', 'proposed'],
  ['commune', 'wrong'],
  ['address', 'filled'],
  ['iban', 'wrong'],
  ['recommendation', 'filled'],
  ['grid', 'filled'],
  ['nationality', 'read-only'],
]

const closed: readonly ClosedReason[] = ['expired', 'withdrawn', 'notFound', 'sentAlready']

/** Examples of the pages of a form. */
export const pages: readonly PageVariant[] = [
  ...questions.map(([type, state]) =>
    resident('question', `${type}, ${state}`, (frame) => (
      <QuestionPage {...questionPageOf(frame, [askedOf(type, state, frame)])} />
    )),
  ),
  resident('question', 'plusieurs questions', severalQuestions),
  kiosk('question', 'borne', kioskQuestion),
  agent('question', 'avec un agent', agentQuestion),
  resident('début', 'avec un code', (frame) => <StartPage {...startOf(frame)} />),
  kiosk('début', 'borne', (frame) => <StartPage {...startOf(frame)} atKiosk />),
  resident('étapes', 'en cours', tasks),
  resident('lignes', 'foyer', (frame) => rows(frame, false)),
  resident('lignes', 'vide, il en faut une', (frame) => rows(frame, true)),
  resident('lignes', 'retirer', (frame) => (
    <RemoveRowPage {...fillingOf(frame)} title="Awa, 7 ans" action="/x" keepHref="/y" />
  )),
  resident('relecture', 'prête', (frame) => check(frame, false)),
  resident('relecture', 'bloquée', (frame) => check(frame, true)),
  resident('conflit', 'deux mains', conflict),
  resident('reprise', 'vide', (frame) => <ResumePage {...resumeOf(frame)} />),
  resident('reprise', 'code inconnu, saisie gardée', (frame) => (
    <ResumePage
      {...resumeOf(frame)}
      problem="Nous ne trouvons pas ce code."
      carried={[['carried.q.nom.value', 'Petit']]}
    />
  )),
  resident('code', 'feuille', (frame) => code(frame)),
  resident('qui', 'deux mains', who),
  resident('fin', 'avec résultat', confirmation),
  kiosk('fin', 'borne', (frame) => <ConfirmationPage {...endOf(frame)} atKiosk endHref="/borne/x" />),
  ...closed.map((reason) =>
    resident('fermé', reason, (frame) => (
      <ClosedPage
        frame={frame}
        reason={reason}
        atKiosk={false}
        againHref="/formulaire/x/y"
        resumeHref="/reprise"
      />
    )),
  ),
]

function variant(audience: PageVariant['audience']) {
  return (page: string, name: string, node: Draw): PageVariant => ({
    page: `forms: ${page}`,
    variant: name,
    audience,
    node,
  })
}

function resident(page: string, name: string, node: Draw): PageVariant {
  return variant('resident')(page, name, node)
}

function kiosk(page: string, name: string, node: Draw): PageVariant {
  return variant('kiosk')(page, name, node)
}

function agent(page: string, name: string, node: Draw): PageVariant {
  return variant('agent')(page, name, node)
}

function severalQuestions(frame: Frame): VNode {
  const yesNo = askedOf('yes-no', 'filled', frame)
  const pay = askedOf('amount', 'empty', frame)
  const shownWhen = { op: 'answer', question: 'yes-no' } as const
  return (
    <QuestionPage
      {...questionPageOf(
        frame,
        [
          yesNo,
          { ...pay, question: { ...pay.question, visible: shownWhen }, hidden: false },
          askedOf('date', 'wrong', frame),
        ],
        { isSaved: true, rowTitle: 'Awa, 7 ans', newQuestions: ['date'] },
      )}
    />
  )
}

function kioskQuestion(frame: Frame): VNode {
  const asked = askedOf('one-choice', 'empty', frame)
  const question = { ...asked.question, pictogram: 'letter', audio: 'pointing-1' }
  const { tasksHref: _, backHref: __, ...filling } = fillingOf(frame, { atKiosk: true, endHref: '/borne/x' })
  return <QuestionPage {...questionPageOf(frame, [{ ...asked, question }])} {...filling} />
}

function agentQuestion(frame: Frame): VNode {
  const asked = { ...askedOf('address', 'filled', frame), hand: herself }
  return <QuestionPage {...questionPageOf(frame, [asked])} by="agent" />
}

function startOf(frame: Frame): Parameters<typeof StartPage>[0] {
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

function tasks(frame: Frame): VNode {
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

function rows(frame: Frame, isEmpty: boolean): VNode {
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

function check(frame: Frame, isBlocked: boolean): VNode {
  const entry = (type: FieldType, said?: string) => ({
    question: exampleOf(type).question,
    state: said === undefined ? undefined : ('given' as const),
    changeHref: `/x/${type}`,
    ...(said === undefined ? {} : { said }),
  })
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

function conflict(frame: Frame): VNode {
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

function resumeOf(frame: Frame): Parameters<typeof ResumePage>[0] {
  return { frame, action: '/reprise', requestId, typed: {}, carried: [] }
}

function code(frame: Frame): VNode {
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

function who(frame: Frame): VNode {
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

function confirmation(frame: Frame): VNode {
  return <ConfirmationPage {...endOf(frame)} />
}

function endOf(frame: Frame): Parameters<typeof ConfirmationPage>[0] {
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
