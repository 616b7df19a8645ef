import { type BirthDate, readBirthDate } from '#kernel/birth-date.ts'
import type { Day } from '#kernel/day.ts'
import type { Form } from '#platform/http/form.ts'
import { filledForm } from '../filled-form.ts'
import { type ReadForm, withProblems } from '../form-problems.ts'
import { longestName, readNames } from '../names.ts'
import { genders, type Person, socialStatuses } from '../person.ts'

/** Who she is: names, birth, gender, social status. */
export type Identity = Pick<Person, 'names' | 'birth' | 'gender' | 'socialStatus'>

/** Reads the boxes of `IdentityFields`. */
export function readIdentity(form: Form, today: Day): ReadForm<Identity> {
  const names = readNames({
    firstNames: form.text('first_names'),
    usageName: form.text('usage_name'),
    birthName: form.text('birth_name'),
    hasSingleName: form.text('single_name') !== '',
  })
  const birth = readBirthDate(typedBirth(form), today)
  const wrong = withProblems({
    ...(names.ok ? {} : { [nameAtFault(form, names.refusal)]: names.refusal }),
    ...(birth.ok ? {} : { birth: birth.refusal }),
  })
  if (wrong || !names.ok || !birth.ok) return wrong ?? { ok: false, problems: {} }
  return {
    ok: true,
    value: {
      names: names.value,
      birth: birth.value,
      gender: genders.find((gender) => gender === form.text('gender')) ?? 'non_communique',
      socialStatus: socialStatuses.find((status) => status === form.text('social_status')),
    },
  }
}

/** The boxes filled with what the file says. */
export function identityForm({ names, birth, gender, socialStatus }: Identity): Form {
  return filledForm({
    first_names: names.firstNames,
    usage_name: names.usageName,
    birth_name: names.birthName,
    single_name: names.hasSingleName ? ['yes'] : [],
    ...birthBoxes(birth),
    gender,
    social_status: socialStatus,
  })
}

/** The three boxes of a date of birth. */
export function birthBoxes(birth: BirthDate | undefined): Readonly<Record<string, number | undefined>> {
  return { birth_day: birth?.day, birth_month: birth?.month, birth_year: birth?.year }
}

function typedBirth(form: Form): { day: string; month: string; year: string } {
  return { day: form.text('birth_day'), month: form.text('birth_month'), year: form.text('birth_year') }
}

// The problem is shown beside the box that has it.
function nameAtFault(form: Form, refusal: string): string {
  const boxes = ['first_names', 'usage_name', 'birth_name']
  const isAtFault = (box: string): boolean => {
    const text = form.text(box)
    if (refusal === 'name-too-long') return [...text].length > longestName
    return refusal === 'name-without-letter' && text !== '' && !/\p{L}/u.test(text)
  }
  return boxes.find(isAtFault) ?? 'first_names'
}
