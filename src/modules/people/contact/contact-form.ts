import type { Result } from '#kernel/result.ts'
import type { Form } from '#platform/http/form.ts'
import { readPhone } from '#platform/phone/phone.ts'
import { type ChannelKind, type ContactChannel, channelKinds, owners } from '../contact-channel.ts'
import { type FieldProblems, type ReadForm, withProblems } from '../form-problems.ts'
import type { ProblemKey } from '../say.ts'

export type NewChannel = Omit<ContactChannel, 'id'>

const longestHolder = 120
const longestAddress = 500
// What a mail server would take: something, @, a domain with a dot.
const email = /^[^\s@,;<>()"]{1,64}@[^\s@,;<>()"]+\.[^\s@.,;<>()"]{2,}$/

/** Reads the boxes of `ContactFields`. */
export function readContact(form: Form): ReadForm<NewChannel> {
  const kind = channelKinds.find((each) => each === form.text('kind'))
  if (!kind) return { ok: false, problems: { kind: 'channel-kind-missing' } }
  const value = readValue(kind, form.text('value'))
  return channelOf(form, { kind, value, box: 'value' })
}

/** Reads the telephone of a new file; nothing typed is no telephone. */
export function readFirstPhone(form: Form): ReadForm<NewChannel | undefined> {
  const typed = form.text('phone')
  if (typed === '') return { ok: true, value: undefined }
  return channelOf(form, { kind: 'phone', value: readValue('phone', typed), box: 'phone' })
}

interface Read {
  readonly kind: ChannelKind
  readonly value: Result<string, ProblemKey>
  readonly box: string
}

function channelOf(form: Form, { kind, value, box }: Read): ReadForm<NewChannel> {
  const holder = form.text('holder')
  const problems: FieldProblems = {
    ...(value.ok ? {} : { [box]: value.refusal }),
    ...([...holder].length > longestHolder ? { holder: 'holder-too-long' } : {}),
  }
  const wrong = withProblems(problems)
  if (wrong || !value.ok) return wrong ?? { ok: false, problems }
  return {
    ok: true,
    value: {
      kind,
      value: value.value,
      typed: form.text(box),
      belongsTo: owners.find((owner) => owner === form.text('belongs_to')) ?? 'self',
      holder: holder || undefined,
      mayLeaveMessage: { yes: true, no: false }[form.text('message')],
      isDiscreet: form.text('discreet') !== '',
    },
  }
}

function readValue(kind: ChannelKind, typed: string): Result<string, ProblemKey> {
  if (kind === 'phone') {
    const phone = readPhone(typed)
    return phone.ok ? { ok: true, value: phone.value.number } : phone
  }
  return kind === 'email' ? readEmail(typed) : readAddress(typed)
}

/** Reads an e-mail address, in small letters. */
export function readEmail(typed: string): Result<string, ProblemKey> {
  const address = typed.replaceAll(/\s/g, '').toLowerCase()
  if (address === '') return { ok: false, refusal: 'email-missing' }
  const isOne = email.test(address) && address.length <= 254
  return isOne ? { ok: true, value: address } : { ok: false, refusal: 'email-not-an-address' }
}

function readAddress(typed: string): Result<string, ProblemKey> {
  if (typed === '') return { ok: false, refusal: 'address-missing' }
  const isTooLong = [...typed].length > longestAddress
  return isTooLong ? { ok: false, refusal: 'address-too-long' } : { ok: true, value: typed }
}
