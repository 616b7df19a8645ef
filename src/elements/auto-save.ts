const pauseBeforeSaving = 1_000
const pausesBeforeRetry = [2_000, 5_000, 15_000, 30_000] as const

type State = 'none' | 'saving' | 'saved' | 'offline' | 'conflict' | 'closed'

/**
 * Sends the form it stands in to its own address as it is being filled, and says what the server answered: never
 * « saved » before it has. What is on the screen stays there whatever happens.
 */
export class AutoSaveElement extends HTMLElement {
  #timer: ReturnType<typeof setTimeout> | undefined
  #failures = 0
  #isDirty = false
  #isSending = false
  #isLeaving = false

  static define(registry: CustomElementRegistry): void {
    if (!registry.get('auto-save')) registry.define('auto-save', AutoSaveElement)
  }

  get #form(): HTMLFormElement | null {
    return this.closest('form')
  }

  // A kiosk leaves its screen clean whatever happens: nothing holds it back.
  get #isGuarding(): boolean {
    return this.dataset['guard'] !== undefined
  }

  connectedCallback(): void {
    this.addEventListener('input', this.#changed)
    this.addEventListener('change', this.#changed)
    this.#form?.addEventListener('submit', this.#submitted)
    window.addEventListener('online', this.#retryNow)
    window.addEventListener('offline', this.#wentOffline)
    window.addEventListener('beforeunload', this.#warn)
    window.addEventListener('pageshow', this.#shown)
    document.addEventListener('visibilitychange', this.#hidden)
  }

  disconnectedCallback(): void {
    clearTimeout(this.#timer)
    this.#form?.removeEventListener('submit', this.#submitted)
    window.removeEventListener('online', this.#retryNow)
    window.removeEventListener('offline', this.#wentOffline)
    window.removeEventListener('beforeunload', this.#warn)
    window.removeEventListener('pageshow', this.#shown)
    document.removeEventListener('visibilitychange', this.#hidden)
  }

  readonly #changed = (): void => {
    this.#isDirty = true
    // Without network the warning stays until something has really been saved.
    if (this.#failures === 0) this.#show('none')
    this.#saveIn(pauseBeforeSaving)
  }

  readonly #retryNow = (): void => {
    if (this.#isDirty) this.#saveIn(0)
  }

  readonly #wentOffline = (): void => {
    if (this.#isDirty) this.#show('offline')
  }

  // A phone put away may never come back to this page: what is there goes now.
  readonly #hidden = (): void => {
    if (document.visibilityState === 'hidden' && this.#isDirty) void this.#save()
  }

  readonly #submitted = (): void => {
    this.#isLeaving = true
    clearTimeout(this.#timer)
  }

  readonly #shown = (): void => {
    this.#isLeaving = false
  }

  readonly #warn = (event: BeforeUnloadEvent): void => {
    if (this.#isGuarding && this.#isDirty && !this.#isLeaving) event.preventDefault()
  }

  #saveIn(milliseconds: number): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.#save(), milliseconds)
  }

  async #save(): Promise<void> {
    const form = this.#form
    if (!form || this.#isSending || this.#isLeaving) return
    this.#isSending = true
    this.#isDirty = false
    this.#show('saving')
    const state = await send(form)
    this.#isSending = false
    if (state === 'offline') return this.#failed()
    this.#failures = 0
    if (state !== 'saved') this.#isDirty = true
    // Typed meanwhile: that is not saved yet.
    else if (this.#isDirty) return this.#saveIn(pauseBeforeSaving)
    this.#show(state)
  }

  #failed(): void {
    this.#isDirty = true
    this.#show('offline')
    this.#saveIn(pausesBeforeRetry[Math.min(this.#failures, pausesBeforeRetry.length - 1)] ?? 30_000)
    this.#failures += 1
  }

  #show(state: State): void {
    const mark = this.querySelector<HTMLElement>('.save-mark')
    const words = mark?.querySelector('span')
    if (!mark || !words || (mark.dataset['state'] === state && state !== 'saved')) return
    mark.dataset['state'] = state
    words.textContent = this.dataset[state] ?? ''
  }
}

async function send(form: HTMLFormElement): Promise<State> {
  const body = new URLSearchParams()
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') body.append(name, value)
  try {
    const answer = await fetch(form.action, {
      method: 'POST',
      headers: { accept: 'application/json' },
      body,
      keepalive: true,
      credentials: 'same-origin',
      signal: AbortSignal.timeout(20_000),
    })
    return stateOf(answer, answer.ok ? await answer.json() : undefined)
  } catch {
    return 'offline'
  }
}

function stateOf({ status }: Response, said: unknown): State {
  if (typeof said === 'object' && said !== null && Reflect.get(said, 'saved') === true) return 'saved'
  if (status === 409) return 'conflict'
  return [401, 403, 404, 410].includes(status) ? 'closed' : 'offline'
}

declare global {
  interface HTMLElementTagNameMap {
    'auto-save': AutoSaveElement
  }
}
