import type { VNode } from 'preact'
import type { Day } from '#kernel/day.ts'
import { fullName, type Person, PersonHeadline } from '#modules/people/index.ts'
import type { Form } from '#platform/http/form.ts'
import { Button } from '#platform/ui/button.tsx'
import { Checkboxes } from '#platform/ui/checkboxes.tsx'
import { Details } from '#platform/ui/details.tsx'
import type { Problems } from '#platform/ui/problems.ts'
import { SelectField } from '#platform/ui/select-field.tsx'
import { TextField } from '#platform/ui/text-field.tsx'
import { TextareaField } from '#platform/ui/textarea-field.tsx'
import { TagsField } from '../counter/tags-field.tsx'
import { ThemeFields } from '../counter/act-fields.tsx'
import { WhenAndHow } from '../counter/channel-fields.tsx'
import { equipment, workshopLevels } from '../national-terms.ts'
import type { Tag } from '../tag/tag.ts'
import { sayWorkshop } from './say-workshop.ts'
import { tallies, type Tally } from './workshop-form.ts'

export interface WorkshopFieldsProps {
  readonly form: Form
  readonly problems: Problems
  readonly today: Day
  readonly tags: readonly Pick<Tag, 'id' | 'label'>[]
  readonly named: readonly Person[]
  /** Who was looked for; absent when nobody was. */
  readonly found: readonly Person[] | undefined
  readonly withoutNotes?: boolean | undefined
}

/** What is said of a workshop: what, when, who came. */
export function WorkshopFields(props: WorkshopFieldsProps): VNode {
  const { form, tags } = props
  return (
    <>
      {/* Enter in a text field presses the first button of its form: it must not be one that adds or removes. */}
      <button class="visually-hidden" type="submit" name="do" value="search" tabindex={-1}>
        {sayWorkshop('search')}
      </button>
      <WhatAndWhen {...props} />
      <NamedPeople {...props} />
      <UnnamedPeople {...props} />
      <TagsField {...{ form, tags }} />
      <Afterwards {...props} />
    </>
  )
}

function WhatAndWhen({ form, problems }: WorkshopFieldsProps): VNode {
  return (
    <>
      <TextField
        name="title"
        label={sayWorkshop('title')}
        value={form.text('title')}
        autocomplete="off"
        problems={problems}
      />
      <WhenAndHow {...{ form, problems }} />
      <TextField
        name="minutes"
        label={sayWorkshop('duration')}
        hint={sayWorkshop('durationHint')}
        value={form.text('minutes')}
        inputmode="numeric"
        width="year"
        problems={problems}
      />
      <SelectField
        name="level"
        label={sayWorkshop('level')}
        placeholder={sayWorkshop('notSaid')}
        value={form.text('level')}
        options={Object.entries(workshopLevels).map(([value, label]) => ({ value, label }))}
      />
      <input type="hidden" name="acts" value="1" />
      <input type="hidden" name="act1_mode" value="forme" />
      <ThemeFields number={1} {...{ form, problems }} />
    </>
  )
}

function Afterwards({ form, problems, withoutNotes }: WorkshopFieldsProps): VNode {
  return (
    <>
      <Checkboxes
        name="equipment"
        label={sayWorkshop('equipment')}
        inline
        values={form.all('equipment')}
        choices={Object.entries(equipment).map(([value, label]) => ({ value, label }))}
        problems={problems}
      />
      {withoutNotes ? null : (
        <TextareaField
          name="notes"
          label={sayWorkshop('notes')}
          optional={sayWorkshop('optional')}
          value={form.text('notes')}
          rows={2}
          problems={problems}
        />
      )}
    </>
  )
}

function NamedPeople({ form, named, found, today, problems }: WorkshopFieldsProps): VNode {
  return (
    <section aria-labelledby="with-file">
      <h2 id="with-file">{sayWorkshop('withFile')}</h2>
      {named.length === 0 ? <p class="empty">{sayWorkshop('nobodyNamed')}</p> : null}
      <PeopleToPress people={named} what="remove" today={today} />
      <TextField
        name="q"
        label={sayWorkshop('find')}
        hint={sayWorkshop('findHint')}
        type="search"
        value={form.text('q')}
        problems={problems}
      />
      <Button tone="secondary" pictogram="search" name="do" value="search">
        {sayWorkshop('search')}
      </Button>
      {found?.length === 0 ? <p class="empty">{sayWorkshop('nobodyFound')}</p> : null}
      <PeopleToPress people={found ?? []} what="add" today={today} />
    </section>
  )
}

interface PeopleToPressProps {
  readonly people: readonly Person[]
  readonly what: 'add' | 'remove'
  readonly today: Day
}

function PeopleToPress({ people, what, today }: PeopleToPressProps): VNode | null {
  if (people.length === 0) return null
  return (
    <ul class="counter__found">
      {people.map((person) => (
        <li key={person.id}>
          {what === 'remove' ? <input type="hidden" name="participant" value={person.id} /> : null}
          <PersonHeadline person={person} today={today} />
          <Button
            tone={what === 'add' ? 'secondary' : 'quiet'}
            name="do"
            value={`${what}:${person.id}`}
            accessibleName={sayWorkshop(`${what}Named`, { name: fullName(person.names) })}
          >
            {sayWorkshop(what)}
          </Button>
        </li>
      ))}
    </ul>
  )
}

function UnnamedPeople({ form, problems }: WorkshopFieldsProps): VNode {
  return (
    <section aria-labelledby="without-file">
      <h2 id="without-file">{sayWorkshop('withoutFile')}</h2>
      <TextField
        name="count"
        label={sayWorkshop('count')}
        hint={sayWorkshop('countHint')}
        value={form.text('count')}
        inputmode="numeric"
        width="year"
        problems={problems}
      />
      {(Object.keys(tallies) as readonly Tally[]).map((name) => (
        <TallyFields key={name} {...{ name, form, problems }} />
      ))}
    </section>
  )
}

function TallyFields({ name, form, problems }: { name: Tally; form: Form; problems: Problems }): VNode {
  const { prefix, terms } = tallies[name]
  const fields = Object.entries(terms).map(([code, label]) => ({ field: `${prefix}_${code}`, label }))
  return (
    <Details
      summary={sayWorkshop(name)}
      open={fields.some(({ field }) => form.text(field) !== '' || problems[field] !== undefined)}
    >
      <div class="tally">
        {fields.map(({ field, label }) => (
          <TextField
            key={field}
            name={field}
            label={label}
            value={form.text(field)}
            inputmode="numeric"
            width="year"
            problems={problems}
          />
        ))}
      </div>
    </Details>
  )
}
