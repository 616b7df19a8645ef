import type { VNode } from 'preact'
import { ButtonLink, ButtonRow } from '#platform/ui/button.tsx'
import type { TagTone } from '#platform/ui/tag.tsx'
import { TaskList } from '#platform/ui/task-list.tsx'
import { FillingPage } from './filling-page.tsx'
import type { TasksPageProps } from './page-props.ts'
import { sayPage } from './say.ts'
import { Words, wordsOf } from './words.tsx'

type Status = TasksPageProps['tasks'][number]['status']

const tones = {
  done: 'success',
  begun: 'accent',
  'to-do': undefined,
  'not-yet': undefined,
} as const satisfies Record<Status, TagTone | undefined>

/** The parts of the form, in any order, each with where it stands. */
export function TasksPage(props: TasksPageProps): VNode {
  const { frame, definition, tasks, checkHref, isWhole, values } = props
  const say = sayPage(frame.language)
  return (
    <FillingPage
      filling={props}
      title={`${say('tasksTitle')} – ${wordsOf(definition.title, frame.language)}`}
    >
      <h1>
        <Words text={definition.title} language={frame.language} values={values} />
      </h1>
      <p>{say('tasksText')}</p>
      <TaskList
        tasks={tasks.map(({ section, status, href, newQuestions }) => ({
          name: section.id,
          title: <Words text={section.title} language={frame.language} values={values} />,
          href,
          hint: newQuestions > 0 ? say('tasksNew', { count: newQuestions }) : undefined,
          status: say(`task-${status}`),
          tone: tones[status],
        }))}
      />
      {isWhole ? (
        <ButtonRow>
          <ButtonLink href={checkHref}>{say('tasksCheck')}</ButtonLink>
        </ButtonRow>
      ) : (
        <p class="hint">{say('tasksLeft')}</p>
      )}
    </FillingPage>
  )
}
