/** The answer of a rule: a value, or a named refusal that a message file turns into a sentence. */
export type Result<Value, Refusal extends string> = Granted<Value> | Refused<Refusal>

export interface Granted<Value> {
  readonly ok: true
  readonly value: Value
}

export interface Refused<Refusal extends string> {
  readonly ok: false
  readonly refusal: Refusal
}

/** Says yes, with what was asked for. */
export function grant<Value>(value: Value): Granted<Value> {
  return { ok: true, value }
}

/** Says no, by name. */
export function refuse<Refusal extends string>(refusal: Refusal): Refused<Refusal> {
  return { ok: false, refusal }
}
