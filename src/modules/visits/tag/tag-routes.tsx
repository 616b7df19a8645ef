import { isId } from '#kernel/ids.ts'
import { frontLine } from '#kernel/role.ts'
import { listTeams } from '#modules/organisations/index.ts'
import { askingAgent } from '#platform/db/asking-agent.ts'
import { agents } from '#platform/http/access.ts'
import { goTo, notThere, type PageStatus, showPage } from '#platform/http/answer.ts'
import { type Form, formOf, readForm } from '#platform/http/form.ts'
import type { Routes } from '#platform/http/routes.ts'
import { secretsInForm } from '#platform/http/secrets-in-form.ts'
import type { Problems } from '#platform/ui/problems.ts'
import { tagsUrl } from '../visit-urls.ts'
import type { Ask, Tables } from '../visits-options.ts'
import { endTag, makeTag, mergeTags } from './change-tags.ts'
import { sayTag } from './say-tag.ts'
import { type TagId, tagScopes } from './tag.ts'
import { listTags } from './tag-store.ts'
import { TagsPage, type TagsPageProps } from './tags-page.tsx'

const taggers = agents(...frontLine)

/** The words that visits are sorted by: made, retired, merged. */
export function addTagRoutes(routes: Routes<Tables>): void {
  routes.get(tagsUrl, taggers, (asked) => show(asked, formOf([])))
  routes.post(tagsUrl, taggers, make)
  routes.post('/etiquettes/:tagId/retrait', taggers, async (asked) => {
    const id = tagAsked(asked)
    if (!id) return notThere(asked)
    const ended = await endTag(asked.var.errand, id)
    return goTo(asked, `${tagsUrl}?fait=${ended.ok ? 'retired' : ended.refusal}`)
  })
  routes.post('/etiquettes/:tagId/reunion', taggers, async (asked) => {
    const from = tagAsked(asked)
    const into = (await readForm(asked)).text('into')
    if (!from || !isId<'visit-tag'>(into)) return notThere(asked)
    const merged = await mergeTags(asked.var.errand, { from, into: into })
    return goTo(asked, `${tagsUrl}?fait=${merged.ok ? 'merged' : merged.refusal}`)
  })
}

async function make(asked: Ask): Promise<Response> {
  const form = await readForm(asked)
  const secrets = secretsInForm(form, ['label'])
  if (secrets) return show(asked, secrets.form, secrets.problems)
  const teamId = form.text('team')
  const made = await makeTag(asked.var.errand, {
    label: form.text('label'),
    scope: tagScopes.find((scope) => scope === form.text('scope')) ?? 'personal',
    teamId: isId<'team'>(teamId) ? teamId : undefined,
  })
  if (made.ok) return goTo(asked, `${tagsUrl}?fait=made`)
  const field = { 'not-your-team': 'team', 'not-allowed': 'scope' } as const
  const where = made.refusal in field ? field[made.refusal as keyof typeof field] : 'label'
  return show(asked, form, { [where]: sayTag(made.refusal) })
}

function tagAsked(asked: Ask): TagId | undefined {
  const id = asked.req.param('tagId') ?? ''
  return isId<'visit-tag'>(id) ? id : undefined
}

const messages = [
  'made',
  'retired',
  'merged',
  'not-allowed',
  'unknown-tag',
  'narrower-tag',
] as const satisfies readonly TagsPageProps['message'][]

async function show(asked: Ask, form: Form, problems?: Problems): Promise<Response> {
  const { errand, frame } = asked.var
  const agent = askingAgent(errand.asker)
  const status: PageStatus = problems ? 422 : 200
  const teams = (await listTeams(errand)).filter(({ members }) => members.includes(agent.agentId))
  const page = (
    <TagsPage
      {...{ frame, form, problems, agent, teams }}
      tags={await listTags(errand.db)}
      requestId={errand.newId()}
      message={messages.find((message) => message === asked.req.query('fait'))}
    />
  )
  return showPage(asked, page, status)
}
