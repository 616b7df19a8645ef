import { beforeAll, expect, test } from 'vitest'
import { createLog } from '#platform/log/log.ts'
import type { Answer, Database } from '#test/support/app.ts'
import {
  crawl,
  type FormOfPage,
  type FoundPage,
  formsOfPage,
  type ShapeOf,
  shapesBy,
} from '#test/support/crawl.ts'
import { testDatabase } from '#test/support/database.ts'
import { aTown } from '#test/support/demo-town.ts'
import { defectsOf, lostIn } from '#test/support/form-defects.ts'
import { type HostileForm, hostileFillings, wellFilled } from '#test/support/hostile-forms.ts'
import { seeded } from '#test/support/seeded.ts'
import { strangersOf, townWalkers, type Walker } from '#test/support/town-walkers.ts'
import { type UndoneApp, undoneApp } from '#test/support/undone-app.ts'
import { listRoutes } from '../src/main/app.tsx'

const db = testDatabase<Database>()
const openApp = undoneApp(db)
// The same forms in the same order every time; FUZZ_SEED=7 FUZZ_TRIES=90 looks further.
const random = seeded(Number(process.env['FUZZ_SEED'] ?? 20_260_303))
const triesPerForm = Number(process.env['FUZZ_TRIES'] ?? 28)
const triesOnceKnown = 5
const pagesPerWalker = 40
const pagesAfterAForm = 6

let house: UndoneApp
let shapeOf: ShapeOf
let walkers: readonly Walker[]
let strangers: readonly string[]
/** What the application wrote in its log since it was last asked. */
const faults: string[] = []
const walked = new Map<Walker, readonly FoundPage[]>()

beforeAll(async () => {
  const { ccas, library } = await aTown(db, { people: 25, visits: 20 })
  strangers = await strangersOf(db, library)
  house = await openApp()
  hearFaults()
  shapeOf = shapesBy(listRoutes(house.app.services))
  walkers = await townWalkers(db, house.app, ccas)
}, 120_000)

test('every page that a link leads to is there, whoever walks', async () => {
  const wrong: string[] = []
  for (const walker of walkers) {
    for (const { path, from, answer } of await pagesOf(walker)) {
      const isLinked = from !== 'start'
      if (answer.status >= (isLinked ? 400 : 500))
        wrong.push(`${walker.name}: ${from} leads to ${path}: ${answer.status}`)
    }
  }
  expect(wrong).toEqual([])
}, 240_000)

test('no form can be filled in to break a page, to smuggle markup, or to lose what was typed', async ({
  annotate,
}) => {
  const found: Found = { tried: new Map(), defects: new Map() }
  for (const walker of walkers) await attack({ found, walker, depth: 0 }, await pagesOf(walker))
  const requests = [...found.tried.values()].reduce((sum, tries) => sum + tries, 0)
  await annotate(`${found.tried.size} forms, ${requests} requests`)
  expect(told(found.defects)).toEqual([])
  expect(found.tried.size).toBeGreaterThan(70)
}, 600_000)

test('an address with somebody else’s identifier, or with none, is a page that is not there', async () => {
  const wrong = new Map<string, Set<string>>()
  for (const { method, path: pattern, access } of listRoutes(house.app.services)) {
    const walker = walkers.find(({ role }) =>
      access.kind === 'agents' ? role && access.roles.includes(role) : role === undefined,
    )
    if (!walker || !pattern.includes(':') || pattern.endsWith('/direct')) continue
    const usual = method === 'GET' ? [303, 400, 403, 404] : [303, 400, 403, 404, 409, 422]
    // What is typed in a form whose session is over goes on through the page that asks for the code.
    const fine = pattern.startsWith('/reponses/') ? [...usual, 401] : usual
    for (const odd of [...strangers, ...oddParts]) {
      const action = pattern.replaceAll(/:\w+(\{[^}]*\})?/g, odd)
      const { status } = await house.undoing(() => walker.send({ method, action }, []))
      if (!fine.includes(status)) note(wrong, `${method} ${pattern} answers ${status} ${heard()}`, odd)
    }
  }
  expect(told(wrong)).toEqual([])
}, 240_000)

const oddParts = [
  'abc',
  '..%2F..',
  '%00',
  '%FF',
  '%ED%A0%80',
  'a'.repeat(3_000),
  '-1',
  'null',
  '%3Cscript%3E',
]

interface Found {
  /** How often each form was sent. */
  readonly tried: Map<string, number>
  /** The tricks that brought each defect out. */
  readonly defects: Map<string, Set<string>>
}

interface Attack {
  readonly found: Found
  readonly walker: Walker
  /** How many forms were sent to get here. */
  readonly depth: number
}

const deepest = 3

/** Each form in many odd ways, then once in good faith, to find the pages that come after it. */
async function attack(under: Attack, pages: readonly FoundPage[]): Promise<void> {
  const { found, walker, depth } = under
  for (const form of pages.flatMap(formsOfPage)) {
    if (found.tried.has(keyOf(form)) || form.action.startsWith('/deconnexion')) continue
    const tries = isKnown(found, form) ? triesOnceKnown : triesPerForm
    const fillings = hostileFillings(form, { strangers, tries, random })
    found.tried.set(keyOf(form), fillings.length)
    for (const filling of fillings) await tryOut(under, form, filling)
    if (depth === deepest) continue
    await house.undoing(async () => attack({ ...under, depth: depth + 1 }, await pagesAfter(form, walker)))
  }
}

async function tryOut({ found, walker }: Attack, form: FormOfPage, filling: HostileForm): Promise<void> {
  for (const defect of await house.undoing(() => answerTo(form, filling, walker))) {
    note(found.defects, `${form.method} ${shapeOf(form.action)} ${defect}`, filling.trick)
  }
}

async function answerTo(
  form: FormOfPage,
  { fields }: HostileForm,
  walker: Walker,
): Promise<readonly string[]> {
  const answer = await walker.send(form, fields)
  const defects = [...defectsOf(answer), ...lostIn(answer, form, fields), ...(await settled(answer))]
  if (answer.status >= 500) return defects.map((defect) => `${defect} ${heard()}`)
  if (!answer.location) return defects
  if (!/^\/(?!\/)/.test(answer.location)) return [...defects, `leads away to ${answer.location}`]
  const next = defectsOf(await walker.get(answer.location))
  return [...defects, ...next.map((defect) => `leads to a page that ${defect} ${heard()}`)]
}

/** What the database would refuse at the end of the request. */
async function settled({ status }: Answer): Promise<readonly string[]> {
  if (status >= 400) return []
  return house.settle().then(
    () => [],
    (fault: Error) => [`is refused at its end: ${fault.message}`],
  )
}

async function pagesOf(walker: Walker): Promise<readonly FoundPage[]> {
  const { starts } = walker
  const pages = walked.get(walker) ?? (await crawl(walker, shapeOf, { starts, limit: pagesPerWalker }))
  walked.set(walker, pages)
  return pages
}

async function pagesAfter(form: FormOfPage, walker: Walker): Promise<readonly FoundPage[]> {
  const answer = await walker.send(form, wellFilled(form, random))
  if (!answer.location) return [{ path: form.page, from: form.page, answer }]
  return crawl(walker, shapeOf, { starts: [answer.location], limit: pagesAfterAForm })
}

/** What makes two forms the same: where they go, in which language, with which fields. */
function keyOf({ method, action, fields }: FormOfPage): string {
  const language = new URL(action, 'http://here').searchParams.get('langue') ?? ''
  return `${language} ${method} ${shapeOf(action)} ${fields.map(({ name }) => name).join(',')}`
}

/** The same address in another language, or with a field more or less, needs fewer tries. */
function isKnown({ tried }: Found, { method, action }: FormOfPage): boolean {
  return [...tried.keys()].some((key) => key.includes(` ${method} ${shapeOf(action)} `))
}

function hearFaults(): void {
  const hear = (line: { fault?: { code?: string; name?: string } }): void =>
    void faults.push(String(line.fault?.code ?? line.fault?.name))
  Object.assign(house.app.services, { log: Object.assign(createLog('silent'), { error: hear, warn: hear }) })
}

function heard(): string {
  return faults.splice(0).join(' ')
}

function note(defects: Map<string, Set<string>>, defect: string, trick: string): void {
  defects.set(defect, (defects.get(defect) ?? new Set()).add(trick.slice(0, 80)))
}

/** One line a defect, with a few of the tricks that bring it out. */
function told(defects: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] {
  return [...defects].map(([defect, tricks]) => `${defect}: ${[...tricks].slice(0, 5).join(' | ')}`)
}
