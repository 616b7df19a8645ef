import { v7 } from 'uuid'
import { type FoundForm, formsOf } from './found-forms.ts'
import { openLine, type Line } from './blackhole.ts'

/** What the server said it kept, and what was sent since without a word back. */
export class KeptByTheServer {
  readonly #acknowledged = new Map<string, string>()
  readonly #since = new Map<string, string[]>()

  sent(key: string, value: string): void {
    this.#since.set(key, [...(this.#since.get(key) ?? []), value])
  }

  acknowledged(key: string, value: string): void {
    this.#acknowledged.set(key, value)
    this.#since.delete(key)
  }

  get size(): number {
    return this.#acknowledged.size
  }

  /** Answers said to be kept that are not there: neither they nor what was written after them. */
  lost(found: ReadonlyMap<string, string>): readonly string[] {
    return [...this.#acknowledged].flatMap(([key, value]) => {
      const there = found.get(key)
      const isKept = there === value || (this.#since.get(key) ?? []).includes(there ?? '')
      return isKept ? [] : [`${key}: ${value} was acknowledged, ${there ?? 'nothing'} is there`]
    })
  }
}

interface Reply {
  readonly status: number
  readonly location: string
  readonly html: string
}

interface Wish {
  readonly port: number
  /** Where the form begins. */
  readonly start: string
  readonly kept: KeptByTheServer
  readonly random: () => number
}

const birth = { birth_day: '3', birth_month: '7', birth_year: '1955' }
let callers = 0

/** Somebody who fills a long form, whatever happens: begins again where she was, by her code when she must. */
export class StubbornFiller {
  readonly #wish: Wish
  #line: Line | undefined
  #cookie = ''
  #draft = ''
  #code = ''
  #path = ''
  #turn = 0
  #resumed = 0
  readonly #passed: string[] = []

  constructor(wish: Wish) {
    this.#wish = wish
  }

  async open(): Promise<void> {
    this.#line = await openLine(this.#wish.port)
  }

  async close(): Promise<void> {
    await this.#line?.close()
  }

  /** Her connection is cut for a moment. */
  async cutLine(milliseconds: number): Promise<void> {
    this.#line?.cut()
    await new Promise((done) => setTimeout(done, milliseconds))
    this.#line?.mend()
  }

  /** The browser was closed: the screen knows nothing of her any more. */
  loseSession(): void {
    this.#cookie = ''
  }

  async fillUntil(isOver: () => boolean): Promise<void> {
    while (!isOver()) {
      await this.#oneStep().catch(async (fault: unknown) => {
        if (!isOfTheLine(fault)) throw fault
        await new Promise((done) => setTimeout(done, 20))
      })
    }
  }

  async #oneStep(): Promise<void> {
    if (this.#draft === '') return this.#begin()
    if (this.#code === '') return this.#readCode()
    const page = await this.#read(this.#path || `/reponses/${this.#draft}`)
    if (page.status === 503) return
    if (page.location.includes('/reprise')) return this.#comeBack({})
    if (page.location !== '') {
      this.#path = page.location
      return
    }
    await this.#answer(page)
  }

  async #begin(): Promise<void> {
    const begun = await this.#send(this.#wish.start, { request_id: v7(), ...birth })
    this.#draft = /\/reponses\/([0-9a-f-]{36})/.exec(begun.location)?.[1] ?? ''
    this.#code = ''
    this.#path = ''
    this.#resumed = 0
    this.#passed.length = 0
  }

  async #readCode(): Promise<void> {
    const { html } = await this.#read(`/reponses/${this.#draft}/code`)
    this.#code = /REP-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(html)?.[0] ?? ''
    // Lost before she had seen her code: nothing was answered yet, she begins again.
    if (this.#code === '') this.#draft = ''
  }

  async #answer(page: Reply): Promise<void> {
    const path = this.#path.split('?')[0] ?? ''
    if (path.endsWith('/verification')) return this.#lookBack()
    const forms = formsOf(page.html, path)
    if (path.includes('/lignes/')) return this.#inRows(forms)
    const form = forms.find(({ action }) => action.includes('/page/'))
    if (!form) throw new Error(`no form on ${path}: ${page.status}`)
    await this.#answerPage(form)
  }

  async #answerPage(form: FoundForm): Promise<void> {
    const fields = Object.fromEntries(form.fields.map(({ name, value }) => [name, value]))
    const question =
      Object.keys(fields)
        .find((name) => name.startsWith('revision.'))
        ?.slice('revision.'.length) ?? ''
    this.#turn += 1
    const value = this.#valueFor(form, question)
    const sent = { ...fields, [`q.${question}.value`]: value }
    const key = this.#keyOf(form.action, question)
    this.#wish.kept.sent(key, value)
    const saved = await this.#insist(form.action, sent)
    if (saved.status === 401) return this.#comeBack(hiddenIn(saved.html), { key, value })
    if (saved.status === 303) this.#acknowledge(form.action, { key, value }, saved.location)
    else this.#path = form.action
  }

  #acknowledge(action: string, { key, value }: { key: string; value: string }, location: string): void {
    this.#wish.kept.acknowledged(key, value)
    this.#passed.push(action)
    // Now and then she goes back, to change what she said.
    const back =
      this.#wish.random() < 0.15
        ? this.#passed[Math.floor(this.#wish.random() * this.#passed.length)]
        : undefined
    this.#path = back ?? location
  }

  #valueFor(form: FoundForm, question: string): string {
    const box = form.fields.find(({ name }) => name === `q.${question}.value`)
    if (box?.kind === 'text') return String(this.#turn % 1000)
    if (question.startsWith('point-') && (Number(question.slice(6)) - 1) % 4 === 3)
      return ['jamais', 'parfois', 'souvent'][this.#turn % 3] ?? 'jamais'
    return this.#turn % 3 === 0 ? 'no' : 'yes'
  }

  #keyOf(action: string, question: string): string {
    const [, row = ''] = /\/page\/[^/]+\/([0-9a-f-]{36})/.exec(action) ?? []
    return [this.#draft, question, row].join(' ')
  }

  async #inRows(forms: readonly FoundForm[]): Promise<void> {
    const add = forms.find(({ action }) => action.endsWith('/ajout'))
    const rows = forms.filter(({ action }) => action.endsWith('/ordre')).length
    const go = forms.find(({ action }) => /\/lignes\/[^/]+$/.test(action))
    const chosen = add && rows < 6 ? add : go
    if (!chosen) throw new Error('neither to add nor to go on')
    const fields = Object.fromEntries(chosen.fields.map(({ name, value }) => [name, value]))
    const answer = await this.#insist(chosen.action, fields)
    if (answer.status === 303) this.#path = answer.location
  }

  async #lookBack(): Promise<void> {
    this.#draft = ''
    this.#cookie = ''
  }

  async #comeBack(
    carried: Readonly<Record<string, string>>,
    waiting?: { key: string; value: string },
  ): Promise<void> {
    this.#resumed += 1
    // Six attempts an hour: past that she begins another form, and what she had is still there.
    if (this.#resumed > 5) {
      this.#draft = ''
      return
    }
    const back = await this.#send('/reprise', { ...carried, ...birth, code: this.#code, request_id: v7() })
    this.#path = back.status === 303 ? back.location : `/reponses/${this.#draft}`
    if (back.status === 303 && waiting) this.#wish.kept.acknowledged(waiting.key, waiting.value)
  }

  // As a browser asked to send again, or a thumb on the same button; half of the time she looks at the page first.
  async #insist(path: string, fields: Readonly<Record<string, string>>): Promise<Reply> {
    for (;;) {
      try {
        const answer = await this.#send(path, fields)
        if (answer.status !== 503) return answer
      } catch (fault) {
        if (!isOfTheLine(fault) || this.#wish.random() < 0.5) throw fault
      }
      await new Promise((done) => setTimeout(done, 50))
    }
  }

  #read(path: string): Promise<Reply> {
    return this.#ask(path, {})
  }

  #send(path: string, fields: Readonly<Record<string, string>>): Promise<Reply> {
    return this.#ask(path, { method: 'POST', body: new URLSearchParams(fields) })
  }

  async #ask(path: string, wish: RequestInit): Promise<Reply> {
    const origin = this.#line?.origin ?? ''
    callers += 1
    // Each caller from an address of her own: a whole town does not stand behind one.
    const address = `10.${(callers >> 16) & 255}.${(callers >> 8) & 255}.${callers & 255}`
    const headers = { cookie: this.#cookie, origin, connection: 'close', 'x-forwarded-for': address }
    const answer = await fetch(origin + path, { ...wish, headers, redirect: 'manual' })
    const html = await answer.text()
    const given = answer.headers.getSetCookie().find((set) => set.startsWith('cote_reponses='))
    if (given) this.#cookie = given.split(';')[0] ?? ''
    return { status: answer.status, location: answer.headers.get('location') ?? '', html }
  }
}

// A line cut, refused, or a server gone: what `fetch` says of all of them.
function isOfTheLine(fault: unknown): boolean {
  return fault instanceof TypeError
}

function hiddenIn(html: string): Readonly<Record<string, string>> {
  const form = formsOf(html, '/reprise').find(({ action }) => action === '/reprise')
  return Object.fromEntries(
    (form?.fields ?? []).filter(({ kind }) => kind === 'hidden').map(({ name, value }) => [name, value]),
  )
}
