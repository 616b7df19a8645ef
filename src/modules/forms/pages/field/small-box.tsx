import type { VNode } from 'preact'
import { fieldId } from '#platform/ui/problems.ts'
import type { BoxLook } from './text-boxes.tsx'

export interface SmallBoxProps {
  readonly name: string
  readonly label: string
  readonly value: string
  readonly look?: Omit<BoxLook, 'hint'> | undefined
  /** Id an error link leads to, when it is the first box of its group. */
  readonly id?: string | undefined
  /** Id of the sentence that says what is wrong with the group. */
  readonly problemId?: string | undefined
}

/** One box among those of a question, with its own short label. */
export function SmallBox({ name, label, value, look = {}, id, problemId }: SmallBoxProps): VNode {
  const own = id ?? fieldId(name)
  const { width, inputmode, autocomplete, spellcheck } = look
  return (
    <div class="box">
      <label class="box__label" for={own}>
        {label}
      </label>
      <input
        class={width === undefined ? 'input' : `input input--${width}`}
        type="text"
        id={own}
        name={name}
        value={value}
        inputmode={inputmode}
        autocomplete={autocomplete}
        spellcheck={spellcheck}
        dir={inputmode === undefined ? 'auto' : 'ltr'}
        {...wrong(problemId)}
      />
    </div>
  )
}

export interface SmallSelectProps extends Omit<SmallBoxProps, 'look'> {
  readonly options: readonly {
    readonly value: string
    readonly words: string
    readonly lang?: string | undefined
  }[]
  /** Words of the first, empty option. */
  readonly placeholder: string
}

/** A short list among the boxes of a question. */
export function SmallSelect({
  name,
  label,
  value,
  options,
  placeholder,
  id,
  problemId,
}: SmallSelectProps): VNode {
  const own = id ?? fieldId(name)
  return (
    <div class="box">
      <label class="box__label" for={own}>
        {label}
      </label>
      <select class="input select" id={own} name={name} {...wrong(problemId)}>
        <option value="">{placeholder}</option>
        {options.map((option) => (
          <option
            key={option.value}
            value={option.value}
            lang={option.lang}
            selected={option.value === value}
          >
            {option.words}
          </option>
        ))}
      </select>
    </div>
  )
}

export interface SmallCheckProps {
  readonly name: string
  readonly label: string
  readonly isTicked: boolean
  readonly value?: string | undefined
  readonly id?: string | undefined
}

/** One box to tick. */
export function SmallCheck({
  name,
  label,
  isTicked,
  value = 'yes',
  id = fieldId(name),
}: SmallCheckProps): VNode {
  return (
    <div class="choice">
      <input class="choice__input" type="checkbox" id={id} name={name} value={value} checked={isTicked} />
      <label class="choice__label" for={id}>
        {label}
      </label>
    </div>
  )
}

function wrong(problemId: string | undefined): { 'aria-invalid'?: 'true'; 'aria-describedby'?: string } {
  return problemId === undefined ? {} : { 'aria-invalid': 'true', 'aria-describedby': problemId }
}
