import type { Node } from './node.ts'
import { expecting, open, type Typed, type Typist } from './typing.ts'

export function typeOfAnswer({ question }: Node<'answer'>, typist: Typist): Typed {
  const found = questionAt(question, '', typist)
  if (!found) return open
  if (found.type === undefined) typist.report('question-without-value', '', { id: question })
  return { type: found.type, ...(found.codes && { codes: found.codes }) }
}

export function typeOfScore({ questions }: Node<'score'>, typist: Typist): Typed {
  if (questions.length === 0) typist.report('nothing-in-it', 'questions')
  questions.forEach((id, index) => {
    const found = questionAt(id, `questions/${index}`, typist)
    if (found?.scored === false) typist.report('question-without-score', `questions/${index}`, { id })
  })
  reportTwice(questions, 'questions', typist)
  return { type: 'number' }
}

export function typeOfRule({ rule }: Node<'rule'>, typist: Typist): Typed {
  const typed = typist.ruleType(rule)
  if (!typed) typist.report('no-such-rule', '', { id: rule })
  if (typed === 'endless') typist.report('endless-rule', '', { id: rule })
  return typed && typed !== 'endless' ? typed : open
}

export function typeOfMembership(node: Node<'is-one-of'>, typist: Typist): Typed {
  const typed = expecting(typist, ['choice'], { part: node.of, at: 'of' })
  checkCodes(node.codes, typed, typist)
  return { type: 'boolean' }
}

export function typeOfInclusion(
  node: Node<'includes' | 'includes-any' | 'includes-all'>,
  typist: Typist,
): Typed {
  const typed = expecting(typist, ['choices'], { part: node.of, at: 'of' })
  checkCodes(node.codes, typed, typist)
  if (node.op === 'includes' && node.codes.length > 1) typist.report('one-code-only', 'codes')
  return { type: 'boolean' }
}

/** Says so of a group that does not exist. */
export function checkGroup(group: string, typist: Typist): void {
  if (!typist.names.hasGroup(group)) typist.report('no-such-group', 'group', { id: group })
}

/** Says so of a code that nobody can choose, where it is known what can be chosen. */
export function checkCode(
  code: string,
  at: string,
  { typed, typist }: { typed: Typed; typist: Typist },
): void {
  if (typed.codes && !typed.codes.includes(code)) typist.report('no-such-code', at, { code })
}

function checkCodes(codes: readonly string[], typed: Typed, typist: Typist): void {
  if (codes.length === 0) typist.report('nothing-in-it', 'codes')
  codes.forEach((code, index) => checkCode(code, `codes/${index}`, { typed, typist }))
  reportTwice(codes, 'codes', typist)
}

function reportTwice(names: readonly string[], at: string, typist: Typist): void {
  names.forEach((code, index) => {
    if (names.indexOf(code) < index) typist.report('same-code-twice', `${at}/${index}`, { code })
  })
}

function questionAt(id: string, at: string, typist: Typist): ReturnType<Typist['names']['question']> {
  const found = typist.names.question(id)
  if (!found) typist.report('no-such-question', at, { id })
  else if (found.group !== undefined && !typist.names.rows.includes(found.group)) {
    typist.report('outside-its-group', at, { id, group: found.group })
  }
  return found
}
