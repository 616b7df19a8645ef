import { afterAll, expect, test } from 'vitest'
import { openThreads } from './threads.ts'

const module = new URL('../../../test/support/threads-example.mjs', import.meta.url)
const threads = openThreads<unknown, unknown>({ module, count: 2, memory: 24 })
afterAll(() => threads.close())

test('batches are answered side by side, each with its own answer', async () => {
  const answers = await Promise.all([1, 2, 3, 4, 5].map((number) => threads.answer({ double: number })))
  expect(answers).toEqual([2, 4, 6, 8, 10])
})

test('a fault in a batch reaches who gave it, and the thread goes on', async () => {
  await expect(threads.answer({ fail: true })).rejects.toThrow('on purpose')
  expect(await threads.answer({ double: 4 })).toBe(8)
})

test('a thread that dies is replaced', async () => {
  await expect(threads.answer({ die: true })).rejects.toThrow('memory limit')
  await expect(threads.answer({ die: true })).rejects.toThrow('memory limit')
  expect(await threads.answer({ double: 5 })).toBe(10)
})
