import type { VNode } from 'preact'
import { type Day, dayIn } from '#kernel/day.ts'
import type { Form as SentForm } from '#platform/http/form.ts'
import { dayInWords } from '#platform/i18n/format.ts'
import { Button, ButtonLink, ButtonRow } from '#platform/ui/button.tsx'
import { DataTable } from '#platform/ui/data-table.tsx'
import { Form } from '#platform/ui/form.tsx'
import type { Frame } from '#platform/ui/frame.ts'
import { Notice } from '#platform/ui/notice.tsx'
import { Page } from '#platform/ui/page.tsx'
import { Radios } from '#platform/ui/radios.tsx'
import { fullName, type Person } from '../person.ts'
import { distinctionUrl, likelyDoublesUrl, mergingUrl } from '../tie-urls.ts'
import type { Compared } from './compared.ts'
import { factInWords, fieldInWords } from './facts-in-words.ts'
import {
  comparedFields,
  type ComparedField,
  factsOf,
  fieldsToChoose,
  isSame,
  mayTakeBoth,
  saysSomething,
  type TwoFiles,
  usualChoice,
} from './file-facts.ts'
import { HeldTable } from './held-table.tsx'
import { sayMerge } from './say-merge.ts'

export interface ComparePageProps extends Compared {
  readonly frame: Frame
  readonly today: Day
  /** Choices made already. */
  readonly form: SentForm
  readonly hasChanged?: boolean | undefined
}

/** Two files side by side, field by field, with what to choose and what will be read together. */
export function ComparePage(props: ComparePageProps): VNode {
  const { frame, kept, merged, hasChanged } = props
  return (
    <Page
      {...frame}
      audience="agent"
      title={sayMerge('compare-title')}
      back={{ href: likelyDoublesUrl, text: sayMerge('back') }}
      wide
    >
      <h1>{sayMerge('compare-title')}</h1>
      {hasChanged ? <Notice tone="warning">{sayMerge('compare-changed')}</Notice> : null}
      <p>{sayMerge('compare-text')}</p>
      <SideBySide {...props} />
      <p>
        <ButtonLink href={mergingUrl(merged.id, kept.id)} tone="secondary">
          {sayMerge('swap')}
        </ButtonLink>
      </p>
      <Form action={mergingUrl(kept.id)}>
        <input type="hidden" name="with" value={merged.id} />
        <Choices {...props} />
        <HeldTable {...props} />
        <Button>{sayMerge('continue')}</Button>
      </Form>
      <section aria-labelledby="not-same">
        <h2 id="not-same">{sayMerge('not-same-title')}</h2>
        <p>{sayMerge('not-same-text')}</p>
        <Form action={distinctionUrl(kept.id)}>
          <input type="hidden" name="with" value={merged.id} />
          <ButtonRow>
            <Button tone="secondary">{sayMerge('not-same')}</Button>
          </ButtonRow>
        </Form>
      </section>
    </Page>
  )
}

function SideBySide({ kept, merged, today }: ComparePageProps): VNode {
  const files = { kept: factsOf(kept), merged: factsOf(merged) }
  const facts = comparedFields.map((field) => ({
    label: fieldInWords(field),
    kept: factInWords(files.kept, field, today),
    merged: factInWords(files.merged, field, today),
    same: comparisonInWords(files, field),
  }))
  const opened = {
    label: sayMerge('opened-on'),
    kept: openedOn(kept),
    merged: openedOn(merged),
    same: '',
  }
  return (
    <DataTable
      name="side-by-side"
      caption={sayMerge('compare-caption')}
      rows={[...facts, opened]}
      empty=""
      columns={[
        { heading: sayMerge('column-fact'), cell: ({ label }) => label, rowHeading: true },
        {
          heading: `${sayMerge('column-kept')} : ${fullName(kept.names)}`,
          cell: (row) => <bdi>{row.kept}</bdi>,
        },
        {
          heading: `${sayMerge('column-merged')} : ${fullName(merged.names)}`,
          cell: (row) => <bdi>{row.merged}</bdi>,
        },
        { heading: sayMerge('column-same'), cell: ({ same }) => same },
      ]}
    />
  )
}

function comparisonInWords({ kept, merged }: TwoFiles, field: ComparedField): string {
  const says = [saysSomething(kept, field), saysSomething(merged, field)].filter(Boolean).length
  if (says === 0) return ''
  if (says === 1) return sayMerge('only-one')
  return sayMerge(isSame(kept[field], merged[field]) ? 'same' : 'different')
}

function Choices({ kept, merged, form, today }: ComparePageProps): VNode {
  const files = { kept: factsOf(kept), merged: factsOf(merged) }
  const fields = fieldsToChoose(files)
  return (
    <>
      <h2>{sayMerge('choose-title')}</h2>
      {fields.length === 0 ? <p>{sayMerge('choose-none')}</p> : null}
      {fields.map((field) => (
        <Radios
          key={field}
          name={`choice_${field}`}
          label={fieldInWords(field)}
          choices={[
            {
              value: 'kept',
              label: sayMerge('choice-kept', { fact: factInWords(files.kept, field, today) }),
            },
            {
              value: 'merged',
              label: sayMerge('choice-merged', { fact: factInWords(files.merged, field, today) }),
            },
            ...(mayTakeBoth(field) ? [{ value: 'both', label: sayMerge('choice-both') }] : []),
          ]}
          value={form.typed[`choice_${field}`] ?? usualChoice(files, field)}
        />
      ))}
    </>
  )
}

function openedOn({ openedAt }: Person): string {
  return dayInWords(dayIn(openedAt, 'Europe/Paris'), 'fr')
}
