import { sql } from 'kysely'
import { render } from 'preact-render-to-string'
import { v7 } from 'uuid'
import { beforeAll, expect, test } from 'vitest'
import { type Language, languages } from '#kernel/language.ts'
import type { Result } from '#kernel/result.ts'
import { toDay } from '#kernel/day.ts'
import { recordReceipt, recordSending, tickDocument } from '#modules/procedures/index.ts'
import type { ThrottleTables } from '#platform/db/throttle.ts'
import { query } from '#platform/db/db.ts'
import { type Asker, continueAs, type Errand } from '#platform/db/errand.ts'
import { frenchFrame } from '#platform/ui/sample-frames.ts'
import { type ASite, aSite } from '#test/support/a-site.ts'
import { aDraft, anAct, aPerson, aProcedure, aVisit, sealingKey } from '#test/support/a-visit.ts'
import { testDatabase } from '#test/support/database.ts'
import type { RecordTables } from '../record/record-visit.ts'
import type { VisitId } from '../visit.ts'
import { type ClaimedPage, openMyPage } from './open-my-page.ts'
import { readReceipt } from './read-receipt.ts'
import { receiptCode, receiptPin } from './receipt-code.ts'
import type { ReceiptContent } from './receipt-content.ts'
import { ReceiptPage } from './receipt-page.tsx'
import { deleteExpiredReceipts, findReceipt } from './receipt-store.ts'

type Tables = RecordTables & ThrottleTables
type Asking = Errand<Tables>

const db = testDatabase<Tables>()
const visitor: Asker = { door: 'visitor' }
let hall: ASite

beforeAll(async () => {
  hall = await aSite(db)
})

test.each<[Language, readonly string[]]>([
  ['fr', ['Fait ensemble', 'Renouveler la Complémentaire santé solidaire', '3 mai', 'Qui appeler']],
  ['fr-simple', ['Nous avons fait ensemble', 'Garder la Complémentaire', '3 mai', 'C’est la loi']],
  ['en', ['Done together', 'Renew free or low-cost health cover', '3 May', 'Whom to call']],
  ['ar', ['فعلناه معا', 'تجديد التأمين الصحي', '3 مايو', 'بمن تتصلون']],
])(
  'in %s the page says what was done, the number, what comes next and whom to call',
  async (language, words) => {
    await withContent(async (content) => {
      const text = textOf(content, language)
      expect(words.filter((word) => !text.includes(word))).toEqual([])
      expect(text).toContain('2026-A-0042')
      expect(text).toContain('CAC-')
      expect(text).toContain(content.town.privacyEmail)
    })
  },
)

test('whatever her language, simplified French stands below', async () => {
  await withContent(async (content) => {
    expect(textOf(content, 'ar')).toContain('Nous avons fait ensemble')
    expect(html(content, 'ar')).toMatch(/<article class="receipt" lang="ar" dir="rtl">/)
    expect(html(content, 'fr-simple').match(/<article/g)).toHaveLength(1)
  })
})

test('what is missing is to be brought', async () => {
  await db.undone(hall.asAgent(), async (errand) => {
    const personId = await aPerson(errand)
    const procedureId = await aProcedure(errand, personId)
    const visitId = await aVisit(errand, {
      personId,
      draft: { ...aDraft, acts: [{ ...anAct, procedureId }] },
    })
    const content = await contentOf(errand, visitId)
    for (const language of languages) expect(html(content, language)).toContain('receipt__ticks')
    expect(textOf(content, 'fr')).toContain('À apporter')
  })
})

test('a resident opens her page with its code and her date of birth', async () => {
  const visitId = await aVisitOfAmina()
  const opened = await claim({ code: codeOf(visitId).toLowerCase().replaceAll('-', ' ') })
  expect(opened).toMatchObject({ ok: true, value: { personName: 'Amina B.', visit: { id: visitId } } })
  expect(opened.ok && opened.value.procedures.map(({ receipt }) => receipt)).toEqual(['2026-A-0042'])
})

test('another date, another code and an ended page are answered alike', async () => {
  const visitId = await aVisitOfAmina()
  const code = codeOf(visitId)
  expect(await claim({ code, birth: { day: '4', month: '7', year: '1955' } })).toEqual(refused('no-match'))
  expect(await claim({ code: receiptCode(sealingKey, v7() as VisitId) })).toEqual(refused('no-match'))
  db.setClock('2026-04-02T08:59:00Z')
  expect(await claim({ code })).toMatchObject({ ok: true })
  db.setClock('2026-04-02T09:00:00Z')
  expect(await claim({ code })).toEqual(refused('no-match'))
  db.setClock('2026-03-03T09:00:00Z')
})

test('a code that cannot be read, or no proof at all, is asked again without counting', async () => {
  expect(await claim({ code: '' })).toEqual(refused('no-code'))
  expect(await claim({ code: 'CAC-7F3K' })).toEqual(refused('unreadable-code'))
  const code = codeOf(await aVisitOfAmina())
  expect(await claim({ code, birth: { day: '', month: '', year: '' } })).toEqual(refused('no-proof'))
})

test('the seventh attempt on one code within an hour is not looked at, even right', async () => {
  const code = codeOf(await aVisitOfAmina())
  const wrong = { code, birth: { day: '1', month: '1', year: '1950' } }
  for (let attempt = 0; attempt < 6; attempt += 1) expect(await claim(wrong)).toEqual(refused('no-match'))
  expect(await claim({ code })).toEqual(refused('too-often'))
  db.setClock('2026-03-03T10:01:00Z')
  expect(await claim({ code })).toMatchObject({ ok: true })
  db.setClock('2026-03-03T09:00:00Z')
})

test('somebody whose date of birth is unknown proves herself with four figures, and with nothing else', async () => {
  const visitId = await db.kept(hall.asAgent(), async (errand) =>
    aVisit(errand, { personId: await aPerson(errand) }),
  )
  const code = codeOf(visitId)
  const pin = receiptPin(sealingKey, visitId)
  expect(pin).toMatch(/^\d{4}$/)
  expect(await claim({ code })).toEqual(refused('no-match'))
  expect(await claim({ code, pin: String((Number(pin) + 1) % 10_000).padStart(4, '0') })).toEqual(
    refused('no-match'),
  )
  expect(await claim({ code, pin: ` ${pin} ` })).toMatchObject({ ok: true })
})

test('who bears a code sees that visit, its person and its procedures, and not one row more', async () => {
  const visitId = await aVisitOfAmina()
  await aVisitOfAmina()
  const receipt = await db.kept(hall.asAgent(), (errand) => findReceipt(errand.db, visitId))
  await db.undone({ door: 'person', key: receipt?.codeHash ?? '' }, async (errand) => {
    expect(await rowsSeen(errand)).toEqual({
      visits: 1,
      acts: 1,
      receipts: 1,
      people: 1,
      procedures: 1,
      notes: 0,
    })
  })
  await db.undone({ door: 'person', key: 'guessed' }, async (errand) => {
    expect(await rowsSeen(errand)).toEqual({
      visits: 0,
      acts: 0,
      receipts: 0,
      people: 0,
      procedures: 0,
      notes: 0,
    })
  })
})

test('neither the code nor the figures are kept in clear', async () => {
  const visitId = await aVisitOfAmina()
  const { rows } = await sql<{ whole: string }>`select row_to_json(r)::text as whole from visit_receipt r
    where visit_id = ${visitId}`.execute(query(db.owner.db))
  expect(rows[0]?.whole).not.toContain(codeOf(visitId).slice(4))
})

test('receipts whose time is over are forgotten by a job, and by nobody else', async () => {
  const visitId = await aVisitOfAmina()
  const later = new Date('2026-05-01T00:00:00Z')
  await db.undone(hall.asAgent(), async (errand) => {
    expect(await deleteExpiredReceipts(errand.db, later)).toBe(0)
  })
  await db.undone({ door: 'system', organisationId: hall.organisationId }, async (errand) => {
    expect(await deleteExpiredReceipts(errand.db, later)).toBeGreaterThan(0)
    expect(await findReceipt(errand.db, visitId)).toBeUndefined()
  })
})

/** A sent health-cover renewal with its receipt number, recorded in a visit of Amina, born on 3 July 1955. */
function aVisitOfAmina(): Promise<VisitId> {
  return db.kept(hall.asAgent(), sentRenewal)
}

async function sentRenewal(errand: Asking): Promise<VisitId> {
  const personId = await aPerson(errand, { birth: { year: 1955, month: 7, day: 3 }, read: ['ar'] })
  const procedureId = await aProcedure(errand, personId)
  granted(await tickDocument(errand, { procedureId, document: 'tax-notice' }))
  granted(await recordSending(errand, { procedureId, on: toDay('2026-03-03'), way: 'online', mode: 'avec' }))
  granted(await recordReceipt(errand, { procedureId, receipt: '2026-A-0042' }))
  return aVisit(errand, {
    personId,
    draft: { ...aDraft, acts: [{ ...anAct, procedureId }], notes: 'Ne pas montrer' },
  })
}

function granted(answer: Result<unknown, string>): void {
  if (!answer.ok) throw new Error(answer.refusal)
}

function refused(refusal: string) {
  return { ok: false, refusal }
}

function codeOf(visitId: VisitId): string {
  return receiptCode(sealingKey, visitId)
}

// A route answers with a page, and the count of attempts is kept also when the answer is no: as here, in a list.
async function claim(said: Partial<ClaimedPage>) {
  const whole = { code: '', pin: '', birth: { day: '3', month: '7', year: '1955' }, address: v7(), ...said }
  const [answer] = await db.kept(visitor, async (errand) => [await openMyPage(errand, whole, sealingKey)])
  return answer
}

async function withContent(work: (content: ReceiptContent) => Promise<void>): Promise<void> {
  await db.undone(hall.asAgent(), async (errand) => work(await contentOf(errand, await sentRenewal(errand))))
}

async function contentOf(errand: Asking, visitId: VisitId): Promise<ReceiptContent> {
  const agent = await continueAs(errand, hall.asAgent())
  const receipt = await findReceipt(agent.db, visitId)
  const content = receipt && (await readReceipt(agent, receipt))
  if (!content) throw new Error('no receipt')
  return content
}

function html(content: ReceiptContent, language: Language): string {
  const phone = {
    code: codeOf(content.visit.id),
    pin: undefined,
    url: 'https://alpha.test/ma-page',
    address: 'alpha.test/ma-page',
    until: new Date('2026-04-02T09:00:00Z'),
  }
  return render(
    <ReceiptPage
      frame={frenchFrame}
      content={content}
      phone={phone}
      language={language}
      largePrint={false}
    />,
  )
}

function textOf(content: ReceiptContent, language: Language): string {
  return html(content, language)
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
}

async function rowsSeen(errand: Asking) {
  const { rows } = await sql`select (select count(*)::int from visit) as visits,
    (select count(*)::int from visit_act) as acts, (select count(*)::int from visit_receipt) as receipts,
    (select count(*)::int from person) as people, (select count(*)::int from followed_procedure) as procedures,
    (select count(*)::int from visit_note) as notes`.execute(query(errand.db))
  return rows[0]
}
