import { isId, type PersonId } from '#kernel/ids.ts'
import { goTo, notThere } from '#platform/http/answer.ts'
import type { Handler } from '#platform/http/routes.ts'
import { askWhy } from '../access/ask-why.ts'
import { findPerson, noteReading } from '../find-person.ts'
import type { Ask, Tables } from '../people-options.ts'
import type { Person } from '../person.ts'

/** A handler that shows a file: the reading is written in the journal; not there and not yours are the same page. */
export function reading(handle: (asked: Ask, person: Person) => Answer): Handler<Tables> {
  return changing(async (asked, person) => {
    await noteReading(asked.var.errand, person.id)
    return handle(asked, person)
  })
}

/** A handler that changes a file: the change is what is written in the journal. */
export function changing(handle: (asked: Ask, person: Person) => Answer): Handler<Tables> {
  return finding(async (asked, person) => (await askWhy(asked, person.id)) ?? handle(asked, person))
}

/** A handler that shows nothing of a file but whose it is: no reason is asked. */
export function finding(handle: (asked: Ask, person: Person) => Answer): Handler<Tables> {
  return async (asked) => {
    const id = idOf(asked)
    const person = id && (await findPerson(asked.var.errand, id))
    if (!person) return notThere(asked)
    const isKept = person.id === id || asked.req.method !== 'GET'
    return isKept ? handle(asked, person) : goTo(asked, addressOf(asked, { from: id, to: person.id }))
  }
}

type Answer = Response | Promise<Response>

// Links and receipts of a file that was joined to another lead to the one that was kept.
function addressOf(asked: Ask, { from, to }: { from: PersonId; to: PersonId }): string {
  const { pathname, search } = new URL(asked.req.url)
  return pathname.replace(from, to) + search
}

function idOf(asked: Ask): PersonId | undefined {
  const id = asked.req.param('personId') ?? ''
  return isId<'person'>(id) ? id : undefined
}
