// What counts only once types are gone: messages may name the refusals of a use case (`satisfies Record<Refusal, string>`),
// a page may not run it.
const { options } = require('./.dependency-cruiser.cjs')

module.exports = {
  forbidden: [
    {
      name: 'pages-cannot-reach-the-database',
      comment: 'A page is a function of its data: its route asks, the page shows.',
      severity: 'error',
      from: { path: '^src/modules/.+(-page|-section)\\.tsx$' },
      to: { path: '^src/platform/db/(db|connection)\\.ts$', reachable: true },
    },
  ],
  options: {
    ...options,
    tsPreCompilationDeps: false,
    // A page may knock at a neighbour's front door for its components and words; what is behind it is the neighbour's.
    doNotFollow: { path: ['node_modules', '^src/modules/[^/]+/index\\.ts$'] },
  },
}
