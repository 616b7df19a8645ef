import { expect, test } from 'vitest'
import { KeptPdfs } from './kept-pdfs.ts'

const megabyte = 1024 * 1024

test('a guide asked for again is not made again', async () => {
  const pdfs = new KeptPdfs()
  const maker = making(10)

  expect(await pdfs.take('a', maker.make)).toBe(await pdfs.take('a', maker.make))
  expect(maker.made()).toBe(1)
})

test('two who ask for one guide at the same time wait for the same making', async () => {
  const pdfs = new KeptPdfs()
  const maker = making(10)
  const [one, other] = await Promise.all([pdfs.take('a', maker.make), pdfs.take('a', maker.make)])

  expect(one).toBe(other)
  expect(maker.made()).toBe(1)
})

test('two are made at once, a third one is told to come back, and then is made', async () => {
  const pdfs = new KeptPdfs()
  const { make } = making(10)
  const first = [pdfs.take('a', make), pdfs.take('b', make), pdfs.take('c', make)]

  expect((await Promise.all(first)).at(-1)).toBe('busy')
  expect(await pdfs.take('c', make)).toHaveLength(10)
})

test('a making that fails is not kept, and takes no place', async () => {
  const pdfs = new KeptPdfs()
  const fails = (): Promise<Buffer> => Promise.reject(new Error('no ink'))
  await expect(pdfs.take('a', fails)).rejects.toThrow('no ink')
  await expect(pdfs.take('b', fails)).rejects.toThrow('no ink')

  expect(await pdfs.take('a', making(3).make)).toHaveLength(3)
})

test('so many bytes are kept and no more: the one asked for least lately goes first', async () => {
  const pdfs = new KeptPdfs()
  const maker = making(6 * megabyte)
  for (const tag of ['a', 'b', 'a', 'c']) await pdfs.take(tag, maker.make)
  expect(maker.made()).toBe(3)

  await pdfs.take('a', maker.make)
  expect(maker.made()).toBe(3)
  await pdfs.take('b', maker.make)
  expect(maker.made()).toBe(4)
})

test('one that is larger than all that may be kept is given and not kept', async () => {
  const pdfs = new KeptPdfs()
  const small = making(megabyte)
  await pdfs.take('small', small.make)
  await pdfs.take('huge', making(17 * megabyte).make)
  await pdfs.take('small', small.make)

  expect(small.made()).toBe(1)
})

function making(bytes: number) {
  let made = 0
  return {
    make: async (): Promise<Buffer> => {
      made += 1
      await Promise.resolve()
      return Buffer.alloc(bytes)
    },
    made: () => made,
  }
}
