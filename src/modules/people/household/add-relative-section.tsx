import type { VNode } from 'preact'
import type { PersonId } from '#kernel/ids.ts'
import type { Form as SentForm } from '#platform/http/form.ts'
import { Button, ButtonLink, ButtonRow } from '#platform/ui/button.tsx'
import { Checkboxes } from '#platform/ui/checkboxes.tsx'
import { DataTable } from '#platform/ui/data-table.tsx'
import { Form } from '#platform/ui/form.tsx'
import type { Problems } from '#platform/ui/problems.ts'
import { SelectField } from '#platform/ui/select-field.tsx'
import { TextField } from '#platform/ui/text-field.tsx'
import { fullName, type Person } from '../person.ts'
import { birthInWords, homeInWords } from '../person-in-words.ts'
import { relativesUrl } from '../tie-urls.ts'
import { sayTie } from './say-tie.ts'
import { tieRoles } from './tie.ts'

/** What was looked for, what was found, or whom was chosen. */
export interface Search {
  readonly typed: string
  readonly found?: readonly Person[] | undefined
  readonly chosen?: Person | undefined
}

interface AddRelativeProps {
  readonly personId: PersonId
  readonly form: SentForm
  readonly requestId: string
  readonly search: Search
  readonly problems?: Problems | undefined
}

/** Adding somebody: a file found by search, else only a name. */
export function AddRelative(props: AddRelativeProps): VNode {
  const { chosen } = props.search
  return (
    <section class="no-print" aria-labelledby="add-relative">
      <h2 id="add-relative">{sayTie('add-title')}</h2>
      {chosen ? <ChosenRelative {...props} chosen={chosen} /> : <FindOrName {...props} />}
    </section>
  )
}

function ChosenRelative({ chosen, ...props }: AddRelativeProps & { readonly chosen: Person }): VNode {
  const { personId, requestId } = props
  return (
    <>
      <h3>{sayTie('tie-title', { name: fullName(chosen.names) })}</h3>
      <Form action={relativesUrl(personId)} requestId={requestId} autocomplete="off">
        <input type="hidden" name="relative_id" value={chosen.id} />
        <TieFields {...props} />
        <ButtonRow>
          <Button>{sayTie('add-button')}</Button>
          <ButtonLink href={relativesUrl(personId)} tone="secondary">
            {sayTie('choose-another')}
          </ButtonLink>
        </ButtonRow>
      </Form>
    </>
  )
}

function FindOrName(props: AddRelativeProps): VNode {
  const { personId, form, requestId, search, problems } = props
  return (
    <>
      <Form
        action={relativesUrl(personId)}
        method="get"
        search={sayTie('search-landmark')}
        autocomplete="off"
      >
        <TextField
          name="q"
          label={sayTie('search-label')}
          hint={sayTie('search-hint')}
          type="search"
          value={search.typed}
          width="half"
          spellcheck={false}
        />
        <Button tone="secondary" pictogram="search">
          {sayTie('search-button')}
        </Button>
      </Form>
      {search.found ? <FoundRelatives personId={personId} found={search.found} /> : null}
      <h3>{sayTie('named-title')}</h3>
      <Form action={relativesUrl(personId)} requestId={requestId} autocomplete="off">
        <TextField
          name="name"
          label={sayTie('field-name')}
          hint={sayTie('hint-name')}
          value={form.typed['name']}
          width="half"
          problems={problems}
        />
        <TextField
          name="phone"
          label={sayTie('field-phone')}
          optional={sayTie('optional')}
          type="tel"
          width="phone"
          value={form.typed['phone']}
          problems={problems}
        />
        <TieFields {...props} />
        <Button>{sayTie('add-button')}</Button>
      </Form>
    </>
  )
}

function FoundRelatives({ personId, found }: { personId: PersonId; found: readonly Person[] }): VNode {
  return (
    <DataTable
      name="found"
      caption={sayTie('found-caption', { count: found.length })}
      rows={found}
      empty={sayTie('found-none')}
      columns={[
        { heading: sayTie('column-name'), cell: ({ names }) => fullName(names), rowHeading: true },
        { heading: sayTie('column-birth'), cell: ({ birth }) => birthInWords(birth) },
        { heading: sayTie('column-town'), cell: ({ home }) => homeInWords(home) },
        {
          heading: sayTie('column-choice'),
          cell: ({ id, names }) => (
            <a
              href={`${relativesUrl(personId)}?avec=${id}`}
              aria-label={sayTie('choose-name', { name: fullName(names) })}
            >
              {sayTie('choose')}
            </a>
          ),
        },
      ]}
    />
  )
}

function TieFields({ form, problems }: AddRelativeProps): VNode {
  const roles = tieRoles.map((role) => ({ value: role, label: sayTie(`role-${role}`) }))
  return (
    <>
      <SelectField
        name="role"
        label={sayTie('field-role')}
        placeholder="–"
        options={roles}
        value={form.typed['role']}
        problems={problems}
      />
      <SelectField
        name="role_back"
        label={sayTie('field-role-back')}
        placeholder={sayTie('role-usual')}
        options={roles}
        value={form.typed['role_back']}
      />
      <Checkboxes
        name="household"
        label={sayTie('field-household')}
        choices={[{ value: 'yes', label: sayTie('lives-with-her') }]}
        values={form.all('household')}
      />
    </>
  )
}
