import type { ComponentChildren, VNode } from 'preact'
import { Tag, type TagTone } from './tag.tsx'

export interface Task {
  /** Unique in the list. */
  readonly name: string
  readonly title: ComponentChildren
  /** Absent as long as the task cannot be opened. */
  readonly href?: string | undefined
  readonly hint?: ComponentChildren
  readonly status: string
  readonly tone?: TagTone | undefined
}

/** Things to do, in any order, each with where it stands. */
export function TaskList({ tasks }: { tasks: readonly Task[] }): VNode {
  return (
    <ul class="task-list">
      {tasks.map((task) => (
        <TaskRow key={task.name} task={task} />
      ))}
    </ul>
  )
}

function TaskRow({ task }: { task: Task }): VNode {
  const statusId = `task-${task.name}-status`
  const hintId = task.hint === undefined ? undefined : `task-${task.name}-hint`
  const described = hintId === undefined ? statusId : `${hintId} ${statusId}`
  return (
    <li class="task-list__item">
      <div class="task-list__text">
        {task.href === undefined ? (
          task.title
        ) : (
          <a class="task-list__link" href={task.href} aria-describedby={described}>
            {task.title}
          </a>
        )}
        {hintId === undefined ? null : (
          <p class="task-list__hint" id={hintId}>
            {task.hint}
          </p>
        )}
      </div>
      <div class="task-list__status" id={statusId}>
        <Tag tone={task.tone}>{task.status}</Tag>
      </div>
    </li>
  )
}
