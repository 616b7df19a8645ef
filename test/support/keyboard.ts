import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** What has the focus, as a person without a mouse finds it. */
export interface Focused {
  readonly tag: string
  readonly name: string
  readonly label: string
  /** Whether a line is drawn around it, inside the window. */
  readonly isSeen: boolean
}

// `label` joins what a screen reader would say and what a sighted person reads beside it.
const lookAtFocus = `(() => {
  const one = document.activeElement
  if (!one || one === document.body) return null
  const ring = (node) => {
    const style = node && getComputedStyle(node)
    return Boolean(style) && ((style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none')
  }
  const marks = [one, ...(one.labels ?? [])]
  const boxes = marks.map((mark) => mark.getBoundingClientRect()).filter((box) => box.width > 1 && box.height > 1)
  const inside = boxes.some((box) => box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth)
  const label = [one.getAttribute('aria-label'), ...[...(one.labels ?? [])].map((each) => each.innerText), one.innerText]
  return {
    tag: one.tagName.toLowerCase(),
    name: one.getAttribute('name') ?? '',
    label: label.filter(Boolean).join(' ').replace(/\\s+/g, ' ').trim(),
    isSeen: inside && (marks.some(ring) || ring(one.closest('label')) || ring(one.nextElementSibling)),
  }
})()`

/** What has the focus now, if anything has. */
export function focused(page: Page): Promise<Focused | null> {
  return page.evaluate(lookAtFocus)
}

/** Presses Tab until `wanted` has the focus; whatever is passed on the way must be seen to have it too. */
export async function tabTo(page: Page, wanted: (one: Focused) => boolean): Promise<Focused> {
  const passed: string[] = []
  for (let presses = 0; presses < 150; presses += 1) {
    await page.keyboard.press('Tab')
    const one = await focused(page)
    if (!one) continue
    expect(one.isSeen, `the focus is seen on ${describe(one)}`).toBe(true)
    if (wanted(one)) return one
    passed.push(describe(one))
  }
  throw new Error(`not reached by Tab among: ${[...new Set(passed)].join(' | ')}`)
}

/** Tab to the link or button that reads so, then Enter, which leads to another page. */
export async function tabAndEnter(page: Page, label: string | RegExp): Promise<void> {
  await tabTo(page, (one) => (typeof label === 'string' ? one.label === label : label.test(one.label)))
  await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')])
}

/** Tab to the field of this name, then type. */
export async function tabAndType(page: Page, name: string, text: string): Promise<void> {
  await tabTo(page, (one) => one.name === name)
  await page.keyboard.type(text)
}

function describe({ tag, name, label }: Focused): string {
  return `${tag} ${name} “${label.slice(0, 60)}”`
}
