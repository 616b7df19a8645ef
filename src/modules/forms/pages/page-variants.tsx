import type { VNode } from 'preact'
import type { Frame } from '#platform/ui/frame.ts'
import type { PageVariant } from '#platform/ui/page-variant.ts'
import type { FieldType } from '../definition/question.ts'
import { ClosedPage, type ClosedReason } from './closed-page.tsx'
import { ConfirmationPage } from './confirmation-page.tsx'
import { askedOf, type ExampleState, fillingOf, herself, questionPageOf } from './example-filling.ts'
import {
  check,
  code,
  confirmation,
  conflict,
  endOf,
  resumeOf,
  rows,
  startOf,
  tasks,
  who,
} from './example-pages.tsx'
import { QuestionPage } from './question-page.tsx'
import { RemoveRowPage } from './remove-row-page.tsx'
import { ResumePage } from './resume-page.tsx'
import { StartPage } from './start-page.tsx'

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

const closed: readonly ClosedReason[] = ['expired', 'withdrawn', 'notFound', 'sentAlready', 'over']

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
