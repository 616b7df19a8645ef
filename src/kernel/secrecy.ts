import { caseworkers, frontLine, type Role, roles } from './role.ts'

/** What is kept about people, and what is counted of them. */
export const contents = [
  'file',
  'household',
  'note',
  'visit',
  'procedure',
  'letter',
  'answers',
  'import',
  'figures',
] as const

export type Content = (typeof contents)[number]

/** Among whom content stays: the whole team, or the social workers (art. L411-3 CASF: their professional secrecy). */
export const secrecies = ['shared', 'social'] as const

export type Secrecy = (typeof secrecies)[number]

/** `break-glass`: to read for one hour, one file, with a reason everybody sees. */
export const accessActions = ['read', 'write', 'correct', 'export', 'share', 'break-glass'] as const

export type AccessAction = (typeof accessActions)[number]

/** Everybody's, what one wrote oneself, or nothing. */
export type Reach = 'all' | 'own' | 'none'

export interface Access {
  readonly content: Content
  readonly secrecy: Secrecy
  readonly action: AccessAction
}

export interface AccessRight extends Access {
  readonly role: Role
  readonly reach: Reach
}

interface Rule {
  readonly all?: readonly Role[]
  readonly own?: readonly Role[]
}

type Rules = Partial<Record<AccessAction, Rule>>

const officer = 'data-protection-officer'

const team: Rules = {
  read: { all: frontLine },
  write: { all: frontLine },
  correct: { own: frontLine },
  export: { all: frontLine },
}

const cases: Rules = {
  read: { all: frontLine },
  write: { all: caseworkers },
  correct: { all: caseworkers },
  export: { all: frontLine },
}

const betweenSocialWorkers: Rules = {
  read: { all: ['social-worker'] },
  write: { all: ['social-worker'] },
  correct: { own: ['social-worker'] },
  export: { all: ['social-worker'] },
  'break-glass': { all: ['mediator', 'manager'] },
}

// What its author may open to the team. A visit stays: what the team should know of it is told in a note.
const openedByItsAuthor: Rules = { ...betweenSocialWorkers, share: { own: ['social-worker'] } }

// Who is named nowhere has no right. The administrator runs the tool; the officer reads through the access export.
const rules: Readonly<Record<Content, Partial<Record<Secrecy, Rules>>>> = {
  file: {
    shared: {
      read: { all: [...frontLine, officer] },
      write: { all: frontLine },
      correct: { all: frontLine },
      export: { all: [...frontLine, officer] },
    },
  },
  household: {
    shared: {
      read: { all: [...frontLine, officer] },
      write: { all: frontLine },
      correct: { all: frontLine },
      export: { all: [...frontLine, officer] },
    },
  },
  note: { shared: team, social: openedByItsAuthor },
  visit: {
    shared: { ...team, correct: { own: frontLine.filter((role) => role !== 'manager'), all: ['manager'] } },
    social: betweenSocialWorkers,
  },
  procedure: { shared: cases, social: { ...openedByItsAuthor, correct: { all: ['social-worker'] } } },
  letter: {
    shared: { ...cases, read: { all: caseworkers }, export: { all: caseworkers } },
    social: { ...openedByItsAuthor, correct: { all: ['social-worker'] } },
  },
  // Reception helps finish a form begun at the kiosk as much as anybody; what a social worker asked stays with her trade.
  answers: {
    shared: {
      read: { all: frontLine },
      write: { all: frontLine },
      correct: { all: frontLine },
      export: { all: frontLine },
    },
    social: { ...betweenSocialWorkers, correct: { all: ['social-worker'] } },
  },
  // A whole register brought from another tool, not yet anybody’s file: who answers for it, and who runs the tool.
  import: {
    shared: { read: { all: ['manager', 'administrator'] }, write: { all: ['manager', 'administrator'] } },
  },
  // Visits are counted, not read: neither a name nor a word of them.
  figures: {
    shared: counted(frontLine, ['manager', 'administrator']),
    social: counted(['social-worker'], ['manager']),
  },
}

/** How far this role reaches; what no rule names is out of reach. */
export function reachOf(role: Role, { content, secrecy, action }: Access): Reach {
  const rule = rules[content][secrecy]?.[action]
  if (rule?.all?.includes(role)) return 'all'
  return rule?.own?.includes(role) ? 'own' : 'none'
}

/** The roles that reach this content, be it only their own. */
export function rolesThatReach(access: Access): readonly Role[] {
  return roles.filter((role) => reachOf(role, access) !== 'none')
}

/** The secrecies in which this role may write this content, the usual one first. */
export function secreciesToWrite(role: Role, content: Content): readonly Secrecy[] {
  const allowed = secrecies.filter(
    (secrecy) => reachOf(role, { content, secrecy, action: 'write' }) !== 'none',
  )
  return allowed.toSorted((one, other) => Number(other === 'social') - Number(one === 'social'))
}

/** Every right there is, one row per role, content, secrecy and action: what the database is filled with. */
export function allRights(): readonly AccessRight[] {
  return roles.flatMap((role) =>
    contents.flatMap((content) =>
      secrecies.flatMap((secrecy) =>
        accessActions.map((action) => ({
          role,
          content,
          secrecy,
          action,
          reach: reachOf(role, { content, secrecy, action }),
        })),
      ),
    ),
  )
}

function counted(own: readonly Role[], all: readonly Role[]): Rules {
  const rule = { own: own.filter((role) => !all.includes(role)), all }
  return { read: rule, export: rule }
}
