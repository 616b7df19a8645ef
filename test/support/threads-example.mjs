/** What the threads of the test do: double, fail, or die of memory. */
export function answer({ double, fail, die }) {
  if (fail) throw new Error('on purpose')
  if (die) {
    const held = []
    for (;;) held.push(Array.from({ length: 1e5 }, (_, at) => ({ at })))
  }
  return double * 2
}
