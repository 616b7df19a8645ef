import type { VNode } from 'preact'
import { languages } from '#kernel/language.ts'
import { typedDate } from '#platform/http/typed-day.ts'
import { Button } from '#platform/ui/button.tsx'
import { DateField } from '#platform/ui/date-field.tsx'
import { Details } from '#platform/ui/details.tsx'
import { Form } from '#platform/ui/form.tsx'
import type { Frame } from '#platform/ui/frame.ts'
import { Page } from '#platform/ui/page.tsx'
import type { Problems } from '#platform/ui/problems.ts'
import { SelectField, type SelectOption } from '#platform/ui/select-field.tsx'
import { Tag } from '#platform/ui/tag.tsx'
import { TextareaField } from '#platform/ui/textarea-field.tsx'
import { say, sayDay } from '../say.ts'
import { changesUrl, changeUrl, surveysUrl, writeChangesUrl } from '../urls.ts'
import { type Change, stateOfChange } from './change.ts'

export interface ChangesPageProps {
  readonly frame: Frame
  readonly changes: readonly Change[]
  readonly sources: readonly SelectOption[]
  readonly requestId: string
  readonly typed: Readonly<Record<string, string>>
  readonly problems?: Problems | undefined
}

/** Writing, publishing and withdrawing what was changed. */
export function ChangesPage(props: ChangesPageProps): VNode {
  const { frame, changes, problems } = props
  return (
    <Page
      {...frame}
      audience="agent"
      title={say('changes')}
      problems={problems}
      back={{ href: surveysUrl, text: say('back') }}
    >
      <h1>{say('changes')}</h1>
      <p>
        {say('changesIntro')} <a href={changesUrl}>{say('seePublic')}</a>
      </p>
      {changes.length === 0 ? <p class="empty">{say('noChange')}</p> : null}
      {changes.map((change) => (
        <OneChange key={change.id} change={change} requestId={props.requestId} />
      ))}
      <Writing {...props} />
    </Page>
  )
}

function OneChange({ change, requestId }: { readonly change: Change; readonly requestId: string }): VNode {
  const state = stateOfChange(change)
  const isPublic = state === 'public'
  return (
    <article class="change">
      <h2>{change.said.fr}</h2>
      <p>{change.done.fr}</p>
      <p>
        <Tag tone={isPublic ? 'success' : 'neutral'}>{say(`change-${state}`)}</Tag> {sayDay(change.doneOn)}
      </p>
      <Form action={changeUrl(change.id)} requestId={requestId}>
        <Button tone="secondary" name="acte" value={isPublic ? 'retirer' : 'publier'}>
          {say(isPublic ? 'withdrawIt' : 'publishIt')}
        </Button>
      </Form>
    </article>
  )
}

function Writing({ sources, requestId, typed, problems }: ChangesPageProps): VNode {
  return (
    <Form action={writeChangesUrl} requestId={requestId}>
      <h2>{say('writeChange')}</h2>
      <TextareaField
        name="dit_fr"
        label={say('said')}
        hint={say('saidHint')}
        rows={2}
        value={typed['dit_fr']}
        problems={problems}
      />
      <TextareaField
        name="fait_fr"
        label={say('done')}
        hint={say('doneHint')}
        rows={3}
        value={typed['fait_fr']}
        problems={problems}
      />
      <Details summary={say('translateHint')}>
        {languages
          .filter((language) => language !== 'fr')
          .map((language) => (
            <div key={language}>
              <TextareaField
                name={`dit_${language}`}
                label={`${say('said')} (${say(`language-${language}`)})`}
                rows={2}
                value={typed[`dit_${language}`]}
              />
              <TextareaField
                name={`fait_${language}`}
                label={`${say('done')} (${say(`language-${language}`)})`}
                rows={2}
                value={typed[`fait_${language}`]}
              />
            </div>
          ))}
      </Details>
      <DateField
        name="depuis"
        label={say('doneOn')}
        parts={{ day: say('day'), month: say('month'), year: say('year') }}
        value={typedDate(typed, 'depuis')}
        problems={problems}
      />
      <SelectField
        name="source"
        label={say('source')}
        options={sources}
        placeholder={say('noSource')}
        value={typed['source']}
      />
      <Button>{say('keepDraft')}</Button>
    </Form>
  )
}
