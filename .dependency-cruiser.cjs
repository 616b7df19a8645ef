// The map of the house. A module is entered by its index.ts; `mayCall` are the front doors it may knock at,
// `words` its files of pure vocabulary and rules. The rules below are generated from it, and each has a fixture
// in test/boundaries that breaks it.
const modules = {
  organisations: {
    words: [
      'agents/agent',
      'agents/organisation',
      'agents/password',
      'invitations/invitation',
      'sign-in/lockout',
      'sign-in/session',
      'teams/team',
      'territory/territory',
    ],
    mayCall: [],
  },
  people: {
    words: [
      'person',
      'protection-measure',
      'contact-channel',
      'who-may',
      'import/import',
      'import/columns/field',
      'import/sheet/sheet',
      'corrections/correction',
      'household/tie',
      'mailbox/mailbox',
      'merge/file-facts',
      'protection/assent',
      'access/opening',
      'glass/glass',
      'referent/referent',
      'restriction/restriction',
      'note/note',
    ],
    mayCall: ['organisations'],
  },
  queue: {
    words: ['ticket', 'site', 'queue-order', 'wait-forecast', 'announcement'],
    mayCall: ['people', 'organisations'],
  },
  procedures: {
    words: [
      'procedure',
      'catalogue/catalogue',
      'catalogue/search-catalogue',
      'catalogue/verification',
      'follow-up/follow-up',
      'sentence/sentence',
      'steps/deadline-rules',
      'steps/deadlines',
      'steps/next-thing',
      'steps/procedure-rules',
      'steps/procedure-step',
      'steps/replay-steps',
    ],
    mayCall: ['people', 'organisations'],
  },
  visits: {
    words: [
      'visit',
      'channel',
      'mandate',
      'correction/cancellation',
      'tag/tag',
      'workshop/workshop',
      'national-terms',
      'export-columns',
      'activity/period',
      'report/behind',
      'report/figure',
      'report/small-cells',
    ],
    mayCall: ['people', 'queue', 'procedures', 'organisations'],
  },
  letters: {
    words: [
      'letter',
      'choose/search-models',
      'follow/follow-rules',
      'model/fill-letter',
      'model/letter-model',
      'models/all-models',
      'models/bill-letters',
      'models/debt-letters',
      'models/document-letters',
      'models/everyday-letters',
      'models/family-benefit-letters',
      'models/health-letters',
      'models/housing-letters',
      'models/law',
      'models/office-letters',
      'models/protected-acts',
      'models/rights-letters',
      'models/statements',
      'models/work-letters',
      'plain-language/hard-words',
      'plain-language/harsh-words',
      'plain-language/hints',
      'sheet/sheet-blocks',
      'versions/compare-texts',
      'write/text-rules',
    ],
    mayCall: ['people', 'procedures', 'organisations'],
  },
  forms: {
    words: [
      'answers/answer',
      'check/given',
      'check/outline',
      'check/reads',
      'check/rule-list',
      'check/surely',
      'check/visit-expression',
      'compare/change',
      'compare/change-list',
      'compare/compare-definitions',
      'compare/fate-of-draft',
      'compare/placed',
      'definition/argument-name',
      'definition/canonical',
      'definition/definition',
      'definition/question',
      'definition/retention-class',
      'definition/text',
      'draft/draft',
      'draft/submission',
      'expression/civil-day',
      'expression/expression',
      'expression/inputs',
      'expression/same-value',
      'expression/value',
      'fields/field-kind',
      'journey/inputs-of',
      'journey/judge',
      'journey/layout',
      'journey/next-step',
      'journey/result-of',
      'journey/walk',
      'journey/walk-journey',
    ],
    mayCall: ['people', 'organisations'],
  },
  assessments: {
    words: [
      'definition/autonomy',
      'definition/autonomy-rules',
      'definition/autonomy-words',
      'items/all-items',
      'items/item',
      'items/skill-names',
    ],
    mayCall: ['forms', 'people', 'organisations'],
  },
  surveys: {
    words: [
      'definitions/asking',
      'definitions/needs',
      'definitions/needs-lists',
      'definitions/satisfaction',
    ],
    mayCall: ['forms', 'people', 'organisations'],
  },
  privacy: {
    words: ['request/rights-request', 'capital'],
    mayCall: ['people', 'organisations'],
  },
}

const names = Object.keys(modules)
const anyModule = `^src/modules/(${names.join('|')})/`

function neighbourRules() {
  return names.flatMap((name) => {
    const { words, mayCall } = modules[name]
    const own = `^src/modules/${name}/`
    const doors = mayCall.map((neighbour) => `^src/modules/${neighbour}/index\\.ts$`)
    return [
      {
        name: `${name}-calls-only-its-neighbours`,
        comment: `Enter a module by its index.ts, and add it to mayCall of ${name} if the way of a visit really goes there.`,
        severity: 'error',
        from: { path: own },
        to: { path: anyModule, pathNot: [own, ...doors] },
      },
      {
        name: `${name}-words-are-pure`,
        comment:
          'Words and rules know no database, no page, no platform: pass what they need as a parameter.',
        severity: 'error',
        from: { path: words.map((word) => `^src/modules/${name}/${word}\\.ts$`) },
        to: { pathNot: ['^src/kernel/', own, ...doors, '^src/modules/[^/]+/index\\.ts$'] },
      },
    ]
  })
}

const forbidden = [
  ...neighbourRules(),
  {
    name: 'kernel-is-pure',
    comment: 'The kernel holds words without input or output; what touches the world goes to platform.',
    severity: 'error',
    from: { path: '^src/kernel/', pathNot: '\\.test\\.ts$' },
    to: { pathNot: '^src/kernel/' },
  },
  {
    name: 'platform-knows-no-module',
    comment: 'A tool that needs a module word belongs to that module.',
    severity: 'error',
    from: { path: '^src/platform/' },
    to: { path: '^src/(modules|main)/' },
  },
  {
    name: 'only-stores-write-sql',
    comment: 'Put the query in a -store.ts file of the module.',
    severity: 'error',
    from: { path: '^src/modules/', pathNot: ['-store\\.ts$', '/tables\\.ts$', '\\.test\\.tsx?$'] },
    to: { path: '(^|node_modules/)(kysely|pg)(/|$)' },
  },
  {
    name: 'nothing-imports-main',
    comment: 'Main knows everything and nothing knows main.',
    severity: 'error',
    from: { path: '^src/', pathNot: '^src/main/' },
    to: { path: '^src/main/' },
  },
  {
    name: 'no-cycles',
    comment: 'Two files that need each other are one idea, or hide a third.',
    severity: 'error',
    from: { path: '^src/' },
    to: { circular: true },
  },
  {
    name: 'no-test-in-production',
    comment: 'Code that runs for people does not lean on test support.',
    severity: 'error',
    from: { path: '^src/', pathNot: '\\.test\\.tsx?$' },
    to: { path: ['^test/', '\\.test\\.tsx?$', '(^|node_modules/)(vitest|fast-check|playwright-core)(/|$)'] },
  },
  {
    name: 'elements-stay-in-the-browser',
    comment: 'Browser code uses the kernel and nothing else.',
    severity: 'error',
    from: { path: '^src/elements/' },
    to: { pathNot: ['^src/elements/', '^src/kernel/'] },
  },
]

module.exports = {
  forbidden,
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json'],
    },
  },
}
