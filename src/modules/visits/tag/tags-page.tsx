import type { VNode } from 'preact'
import type { Team } from '#modules/organisations/index.ts'
import { Button } from '#platform/ui/button.tsx'
import { Details } from '#platform/ui/details.tsx'
import { Form } from '#platform/ui/form.tsx'
import type { Frame } from '#platform/ui/frame.ts'
import { Notice } from '#platform/ui/notice.tsx'
import { Page } from '#platform/ui/page.tsx'
import type { Problems } from '#platform/ui/problems.ts'
import { Radios } from '#platform/ui/radios.tsx'
import { SelectField } from '#platform/ui/select-field.tsx'
import { TextField } from '#platform/ui/text-field.tsx'
import type { Form as SentForm } from '#platform/http/form.ts'
import { counterUrl } from '../urls.ts'
import { tagsUrl, tagUrl } from '../visit-urls.ts'
import { sayTag } from './say-tag.ts'
import { mayBecome, mayChange, mayMake, type Tag, type TagAgent, tagScopes } from './tag.ts'

export interface TagsPageProps {
  readonly frame: Frame
  readonly tags: readonly Tag[]
  /** Those the agent is in. */
  readonly teams: readonly Pick<Team, 'id' | 'name'>[]
  readonly agent: TagAgent
  readonly form: SentForm
  readonly problems?: Problems | undefined
  readonly message?:
    | 'made'
    | 'retired'
    | 'merged'
    | 'not-allowed'
    | 'unknown-tag'
    | 'narrower-tag'
    | undefined
  readonly requestId: string
}

/** The words that visits are sorted by: one's own, one's teams', everybody's. */
export function TagsPage(props: TagsPageProps): VNode {
  const { frame, tags, message, problems } = props
  const back = { href: counterUrl, text: sayTag('backToCounter') }
  const isDone = message === 'made' || message === 'retired' || message === 'merged'
  return (
    <Page {...frame} audience="agent" title={sayTag('tags')} problems={problems} back={back}>
      <h1>{sayTag('tags')}</h1>
      <p>{sayTag('intro')}</p>
      {message ? <Notice tone={isDone ? 'success' : 'warning'} title={sayTag(message)} /> : null}
      {tags.length === 0 ? <p class="empty">{sayTag('none')}</p> : null}
      {tagScopes.toReversed().map((scope) => (
        <TagsOf key={scope} {...props} tags={tags.filter((tag) => tag.scope === scope)} all={tags} />
      ))}
      <NewTag {...props} />
    </Page>
  )
}

type TagsOfProps = TagsPageProps & { readonly all: readonly Tag[] }

function TagsOf({ tags, all, agent, teams, requestId }: TagsOfProps): VNode | null {
  const [first] = tags
  if (!first) return null
  const team = (tag: Tag): string => {
    const name = teams.find(({ id }) => id === tag.teamId)?.name
    return name === undefined ? '' : ` (${name})`
  }
  return (
    <section aria-labelledby={`tags-${first.scope}`}>
      <h2 id={`tags-${first.scope}`}>{sayTag(`scope_${first.scope}`)}</h2>
      <ul class="tags-list">
        {tags.map((tag) => (
          <li key={tag.id}>
            <strong>{tag.label}</strong>
            {team(tag)}
            {mayChange(tag, agent) ? <ChangeTag {...{ tag, all, requestId }} /> : null}
          </li>
        ))}
      </ul>
    </section>
  )
}

function ChangeTag({ tag, all, requestId }: { tag: Tag; all: readonly Tag[]; requestId: string }): VNode {
  const { id, label } = tag
  const others = all.filter((one) => mayBecome(tag, one))
  return (
    <Details summary={sayTag('retireNamed', { label })}>
      <Form action={tagUrl(id, 'retrait')} requestId={requestId}>
        <p>{sayTag('retireHint')}</p>
        <Button tone="secondary" accessibleName={sayTag('retireNamed', { label })}>
          {sayTag('retire')}
        </Button>
      </Form>
      {others.length === 0 ? null : (
        <Form action={tagUrl(id, 'reunion')} requestId={requestId}>
          <SelectField
            name="into"
            scope={id}
            label={sayTag('mergeNamed', { label })}
            options={others.map((one) => ({ value: one.id, label: one.label }))}
          />
          <Button tone="secondary" accessibleName={sayTag('mergeButtonNamed', { label })}>
            {sayTag('mergeButton')}
          </Button>
        </Form>
      )}
    </Details>
  )
}

function NewTag({ agent, teams, form, problems, requestId }: TagsPageProps): VNode {
  const scopes = tagScopes.filter((scope) => mayMake(scope, agent) && (scope !== 'team' || teams.length > 0))
  return (
    <section aria-labelledby="new-tag">
      <h2 id="new-tag">{sayTag('make')}</h2>
      <Form action={tagsUrl} requestId={requestId} autocomplete="off">
        <TextField
          name="label"
          label={sayTag('label')}
          value={form.text('label')}
          autocomplete="off"
          problems={problems}
        />
        <Radios
          name="scope"
          label={sayTag('forWhom')}
          value={form.text('scope') || 'personal'}
          choices={scopes.map((scope) => ({ value: scope, label: sayTag(`scope_${scope}`) }))}
          problems={problems}
        />
        {teams.length === 0 ? null : (
          <SelectField
            name="team"
            label={sayTag('team')}
            placeholder={sayTag('noTeam')}
            value={form.text('team')}
            options={teams.map(({ id, name }) => ({ value: id, label: name }))}
            problems={problems}
          />
        )}
        <Button>{sayTag('create')}</Button>
      </Form>
    </section>
  )
}
