import { languages } from '#kernel/language.ts'
import { once } from '#platform/db/once.ts'
import { agents } from '#platform/http/access.ts'
import { goTo, showPage } from '#platform/http/answer.ts'
import { agentOf } from '#platform/http/asked.ts'
import { readForm } from '#platform/http/form.ts'
import type { Routes } from '#platform/http/routes.ts'
import { changing, reading } from '../file/asked-file.ts'
import { fileUrlAfter } from '../file/file-message.ts'
import { requestOf } from '../file/request-key.ts'
import { type FieldProblems, problemsInWords } from '../form-problems.ts'
import type { Ask, Tables } from '../people-options.ts'
import type { Person } from '../person.ts'
import { residentLanguage } from '../resident-language.ts'
import { partUrl } from '../urls.ts'
import { rolesThatMay } from '../who-may.ts'
import { giveNotice } from './give-notice.ts'
import { manners } from './notice.ts'
import { NoticePage } from './notice-page.tsx'
import { listNotices } from './notice-store.ts'

const givers = agents(...rolesThatMay('give-notice'))

/** Telling a person what we note of her. */
export function addNoticeRoutes(routes: Routes<Tables>): void {
  routes.get(
    partUrl(':personId', 'information'),
    givers,
    reading((asked, person) => showNotice(asked, person, { chosen: asked.req.query('langue') })),
  )

  routes.post(
    partUrl(':personId', 'information'),
    givers,
    changing(async (asked, person) => {
      const { errand } = asked.var
      const form = await readForm(asked)
      const language = languages.find((each) => each === form.text('language')) ?? 'fr'
      const manner = manners.find((each) => each === form.text('manner'))
      if (!manner)
        return showNotice(asked, person, { chosen: language, problems: { manner: 'manner-missing' } })
      const request = requestOf(errand, form, 'give-notice')
      await once(errand, request, () => giveNotice(errand, { personId: person.id, language, manner }))
      return goTo(asked, fileUrlAfter(person.id, 'saved'))
    }),
  )
}

interface ShownNotice {
  readonly chosen: string | undefined
  readonly problems?: FieldProblems
}

async function showNotice(asked: Ask, person: Person, { chosen, problems }: ShownNotice): Promise<Response> {
  const { errand, frame } = asked.var
  const page = (
    <NoticePage
      {...{ frame, person }}
      organisation={agentOf(asked).organisationName}
      language={residentLanguage(person, chosen)}
      given={await listNotices(errand.db, person.id)}
      requestId={errand.newId()}
      problems={problemsInWords(problems)}
    />
  )
  return showPage(asked, page, problems ? 422 : 200)
}
