import type { VNode } from 'preact'
import { Button } from '#platform/ui/button.tsx'
import { Details } from '#platform/ui/details.tsx'
import { Form } from '#platform/ui/form.tsx'
import type { Problems } from '#platform/ui/problems.ts'
import { SelectField } from '#platform/ui/select-field.tsx'
import { TextField } from '#platform/ui/text-field.tsx'
import { slugOf } from '../said/services/service-in-words.ts'
import { services } from '../standard/terms.ts'
import { needsUrl } from '../urls.ts'
import { hoursOf, indicatorInWords } from './figures.ts'
import { farDistances } from './needs.ts'
import { needsAddress, shadingWords, weightField } from './needs-address.ts'
import type { NeedsForm } from './needs-form.ts'
import type { NeedsPageProps } from './needs-page-props.ts'
import { say } from './say.ts'
import { indicatorsWith, mostWeight, partsOf } from './weights.ts'

/** What is asked of the territory; the answer has an address of its own, to send or to print. */
export function QuestionForm(props: NeedsPageProps): VNode {
  const { indicators, form } = props
  const { question, view } = form
  return (
    <Form action={needsUrl} method="get" search={say('question')}>
      <div class="needs-question">
        <WhereChoice {...props} />
        <SelectField
          name="besoin"
          label={say('service')}
          placeholder={say('anyService')}
          value={question.service && slugOf(question.service)}
          options={services.map((service) => ({ value: slugOf(service), label: service }))}
        />
        <SelectField
          name="loin"
          label={say('far')}
          value={String(question.farKm)}
          options={farDistances.map((km) => ({ value: String(km), label: say('km', { km }) }))}
        />
        {indicators.length === 0 ? null : <IndicatorChoice {...props} />}
      </div>
      <input type="hidden" name="montre" value={shadingWords[view.shading]} />
      <WeightFields {...props} />
      <StopFields {...props} />
      <Button>{say('show')}</Button>
    </Form>
  )
}

function WhereChoice({ departments, groups, form: { question } }: NeedsPageProps): VNode {
  return (
    <>
      <SelectField
        name="departement"
        label={say('department')}
        value={question.department}
        options={departments.map(({ code, name }) => ({
          value: code,
          label: code === name ? code : `${code} ${name}`,
        }))}
      />
      {groups.length === 0 ? null : (
        <SelectField
          name="interco"
          label={say('group')}
          placeholder={say('everyGroup')}
          value={question.group}
          options={groups.map(({ code, name }) => ({ value: code, label: name }))}
        />
      )}
    </>
  )
}

function IndicatorChoice({ indicators, form }: NeedsPageProps): VNode {
  return (
    <SelectField
      name="indicateur"
      label={say('indicator')}
      value={form.question.indicator ?? 'aucun'}
      options={[
        { value: 'aucun', label: say('noIndicator') },
        ...indicatorsWith(indicators, {}).map((one) => ({ value: one.name, label: indicatorInWords(one) })),
      ]}
    />
  )
}

// Always there where an index has parts: without JavaScript, one choice cannot show another.
function WeightFields({ indicators, form: { question } }: NeedsPageProps): VNode | null {
  const parts = partsOf(indicators)
  if (parts.length === 0) return null
  return (
    <Details summary={say('weightsTitle')} open={question.weights !== undefined}>
      <p>{say('weightsMean')}</p>
      <p>{say('weightsUse', { weighed: say('weighed') })}</p>
      <div class="needs-question">
        {parts.map((part) => (
          <SelectField
            key={part.name}
            name={weightField(part.column)}
            label={indicatorInWords(part)}
            value={String(question.weights?.[part.column] ?? 1)}
            options={weightsToChoose}
          />
        ))}
      </div>
    </Details>
  )
}

const weightsToChoose = Array.from({ length: mostWeight + 1 }, (_, weight) => ({
  value: String(weight),
  label: String(weight),
}))

function StopFields({ form, needs }: NeedsPageProps): VNode {
  const { typedStop, question } = form
  const { stop } = question
  const commune = stop && needs.communes.find(({ code }) => code === stop.commune)
  const { stop: _, ...without } = question
  const problems = problemsInWords(form)
  return (
    <Details summary={say('stopTitle')} open={typedStop.commune !== ''}>
      <div class="needs-question">
        <TextField
          name="passage"
          label={say('stopCommune')}
          hint={say('stopCommuneHint')}
          value={commune?.name ?? typedStop.commune}
          problems={problems}
        />
        <TextField
          name="heures"
          label={say('stopHours')}
          hint={say('stopHoursHint')}
          value={typedStop.hours === '' ? '3' : typedStop.hours}
          inputmode="decimal"
          width="code"
          problems={problems}
        />
      </div>
      {stop && commune ? (
        <p>
          {say('stopAdded', { commune: commune.name, hours: hoursOf(stop.minutes) })}{' '}
          <a href={needsAddress(without, form.view)}>{say('stopRemove')}</a>
        </p>
      ) : null}
    </Details>
  )
}

/** What is wrong with the question, in words. */
export function problemsInWords({ problems }: NeedsForm): Problems {
  return Object.fromEntries(
    Object.entries(problems).flatMap(([field, key]) => (key === undefined ? [] : [[field, say(key)]])),
  )
}
