import { isId } from '#kernel/ids.ts'
import { tidy } from '#kernel/plain-text.ts'
import type { Form } from '#platform/http/form.ts'
import { readPhone } from '#platform/phone/phone.ts'
import type { Comparable } from '../double/likeness.ts'
import type { NewRelative, RelativeRefusal } from './add-relative.ts'
import { oppositeOf, type Relative, type TieRole, tieRoles } from './tie.ts'

export type RelativeProblem =
  | RelativeRefusal
  | 'role-missing'
  | 'name-missing'
  | 'name-too-long'
  | 'phone-wrong'

export type RelativeProblems = Readonly<Record<string, RelativeProblem>>

type ReadRelative =
  | { readonly ok: true; readonly value: Omit<NewRelative, 'personId'> }
  | { readonly ok: false; readonly problems: RelativeProblems }

const longestName = 120

/** Reads who is added: a file that was chosen, else a name and a telephone. */
export function readRelative(form: Form): ReadRelative {
  const role = roleIn(form, 'role')
  const who = readWho(form)
  const problems = { ...who.problems, ...(role ? {} : { role: 'role-missing' as const }) }
  if (!role || !who.relative || Object.keys(problems).length > 0) return { ok: false, problems }
  const roleBack = roleIn(form, 'role_back') ?? oppositeOf(role)
  const livesWithHer = form.text('household') !== ''
  return { ok: true, value: { relative: who.relative, role, roleBack, livesWithHer } }
}

/** What a name alone is compared on with the files there are: « Mme Petit », « Samira Benali ». */
export function comparableOf(relative: Extract<Relative, { kind: 'named' }>): Comparable {
  const words = relative.name.replace(/^(?:m|mme|mlle|mr)\.?\s+/i, '').split(' ')
  const [first, ...family] = words
  const isAlone = family.length === 0 && words.join(' ') !== relative.name
  return {
    names: {
      firstNames: isAlone ? undefined : first,
      usageName: isAlone ? first : family.join(' ') || undefined,
      birthName: undefined,
      hasSingleName: false,
    },
    birth: undefined,
    phones: relative.phone ? [relative.phone] : [],
  }
}

interface Who {
  readonly relative?: Relative
  readonly problems: RelativeProblems
}

function readWho(form: Form): Who {
  const chosen = form.text('relative_id')
  if (isId<'person'>(chosen)) return { relative: { kind: 'file', id: chosen }, problems: {} }
  const name = tidy(form.text('name')).replaceAll(/\s+/g, ' ')
  const nameProblem = problemOfName(name)
  const typed = form.text('phone')
  const phone = typed === '' ? undefined : readPhone(typed)
  const problems = {
    ...(nameProblem ? { name: nameProblem } : {}),
    ...(phone && !phone.ok ? { phone: 'phone-wrong' as const } : {}),
  }
  return { relative: { kind: 'named', name, phone: phone?.ok ? phone.value.number : undefined }, problems }
}

function problemOfName(name: string): RelativeProblem | undefined {
  if (name === '') return 'name-missing'
  return [...name].length > longestName ? 'name-too-long' : undefined
}

function roleIn(form: Form, box: string): TieRole | undefined {
  return tieRoles.find((role) => role === form.text(box))
}
