import type { Day } from '#kernel/day.ts'
import type { TypedDate } from '#platform/ui/date-field.tsx'
import type { Frame } from '#platform/ui/frame.ts'
import type { Answer, Raw } from '../answers/answer.ts'
import type { Definition, Option } from '../definition/definition.ts'
import type { Content, Need, Question } from '../definition/question.ts'
import type { Stop } from '../journey/walk.ts'

/** Who filled an answer in, as it is told to both. */
export interface Hand {
  readonly by: 'person' | 'agent'
  /** Name of the agent, when it is one. */
  readonly agentName?: string
  readonly at: Date
}

/** Where something known comes from, in the language of the page, and the day it was seen. */
export interface SaidSource {
  readonly source: string
  readonly on: Day
}

/** What surrounds every page of a form that is being filled. */
export interface FillingProps {
  readonly frame: Frame
  readonly definition: Definition
  /** Who is at the screen. */
  readonly by: 'person' | 'agent'
  readonly atKiosk: boolean
  readonly requestId: string
  readonly today: Day
  /** What texts of the definition quote: by argument name, the answer or the rule said in words. */
  readonly values?: Readonly<Record<string, string>>
  /** Something was written and is safe: « C’est enregistré ». */
  readonly isSaved?: boolean
  /** Answers suggestions for communes: `?q=`. */
  readonly suggestHref?: string
  readonly backHref?: string
  /** To stop here and go on later, with a code. */
  readonly pauseHref: string
  readonly whoHref: string
  readonly tasksHref?: string
  /** The whole form on one screen, for an agent. */
  readonly sheetHref?: string
  /** At the kiosk: leave the screen clean for the next person. */
  readonly endHref?: string
}

/** One question as it is asked now. */
export interface AskedQuestion {
  readonly node: 'question'
  readonly question: Question
  readonly need: Need
  /** What is written in the boxes: what she typed, as she typed it. */
  readonly raw: Raw
  readonly state: Answer['state'] | undefined
  readonly revision: number
  /** A sentence, in the language of the frame. */
  readonly problem?: string
  /** Understood, and worth a second look; it does not keep her here. */
  readonly doubt?: string
  readonly hand?: Hand
  /** Read from her file when the form was begun, and not said by anybody since. */
  readonly known?: SaidSource
  /** Answered once already, elsewhere: what it was, in words, to take again or not. */
  readonly proposed?: {
    readonly said: string
    readonly raw: Raw
    readonly on: Day
    /** Title of the form it was answered in, in the language of the frame. */
    readonly from?: string
  }
  /** Not to be changed here: what is known, and why it stands. */
  readonly readOnly?: { readonly said: string; readonly why: string }
  /** Communes or addresses that what she typed may mean; sent back in the box `choice`. */
  readonly candidates?: readonly Candidate[]
  /** Code chosen at the question a linked list depends on. */
  readonly above?: string
  /** Options of a reference list, which stands outside the definition. */
  readonly options?: readonly Option[]
  /** Not asked as things stand, but it hangs on an answer of this very page: drawn hidden, for scripts to show. */
  readonly hidden?: boolean
}

export interface Candidate {
  readonly value: string
  readonly words: string
}

/** Something said without asking; for `computed`, what the rule gives in words (nothing while unknown). */
export interface SaidContent {
  readonly node: 'content'
  readonly content: Content
  readonly computed?: string
}

export interface QuestionPageProps extends FillingProps {
  readonly action: string
  readonly nodes: readonly (AskedQuestion | SaidContent)[]
  /** « Question 4, il en reste environ 6 ». */
  readonly count: { readonly number: number; readonly remaining: number }
  /** Title of the row it is about: « Awa, 7 ans ». */
  readonly rowTitle?: string
  /** Where « Continuer » comes back, when she came from her list of answers: a hidden field `retour`. */
  readonly returnTo?: string
  /** Questions passed over on the way here, and where they can be looked at. */
  readonly passed?: { readonly known: number; readonly changesNothing: number; readonly checkHref: string }
  /** It was changed since this form began. */
  readonly newQuestions: readonly string[]
}

/** Two writings of one answer: hers just now, and another one made meanwhile. She chooses. */
export interface ConflictPageProps extends FillingProps {
  readonly action: string
  readonly conflicts: readonly {
    readonly question: Question
    readonly hers: Raw
    readonly choice?: 'not-known' | 'told-to-agent'
    readonly hersSaid: string
    readonly other: Raw
    readonly otherSaid: string
    readonly hand: Hand
    /** Of the other one: what the hidden `revision.<id>` must carry. */
    readonly revision: number
  }[]
  readonly returnTo?: string
}

export interface RowsPageProps extends FillingProps {
  readonly group: Extract<Definition['sections'][number]['steps'][number], { step: 'group' }>
  readonly rows: readonly {
    readonly id: string
    readonly title: string
    readonly complete: boolean
    readonly editHref: string
    readonly removeHref: string
    /** POST with `sens` = `haut` or `bas`. */
    readonly orderAction: string
  }[]
  readonly addAction: string
  readonly continueAction: string
  readonly mayAdd: boolean
  /** « Il faut au moins 1 personne ». */
  readonly problem?: string
  readonly returnTo?: string
}

export interface RemoveRowPageProps extends FillingProps {
  readonly title: string
  readonly action: string
  readonly keepHref: string
}

export interface TasksPageProps extends FillingProps {
  readonly tasks: readonly {
    readonly section: Definition['sections'][number]
    readonly status: 'done' | 'begun' | 'to-do' | 'not-yet'
    readonly href?: string
    readonly newQuestions: number
  }[]
  readonly checkHref: string
  readonly isWhole: boolean
}

export interface CheckPageProps extends FillingProps {
  readonly sections: readonly {
    readonly section: Definition['sections'][number]
    readonly entries: readonly CheckEntry[]
  }[]
  readonly sendAction: string
  /** Where her result is: then nothing is to be sent. */
  readonly resultHref?: string
  /** Where the first thing that keeps it from being sent is answered. */
  readonly blockedAt?: string
  readonly missing: readonly CheckEntry[]
}

export interface CheckEntry {
  readonly question?: Question
  /** The group, for the line that lists its rows. */
  readonly label?: string
  readonly rowTitle?: string
  /** In words; absent: nothing was said. */
  readonly said?: string
  readonly state: Answer['state'] | undefined
  readonly problem?: string
  readonly hand?: Hand
  readonly known?: SaidSource
  /** Not asked, since no answer would change the result. */
  readonly changesNothing?: boolean
  readonly changeHref: string
}

export interface StartPageProps {
  readonly frame: Frame
  readonly definition: Definition
  readonly action: string
  readonly requestId: string
  readonly atKiosk: boolean
  /** Asks her date of birth (boxes `birth_day`…), so that the code alone does not open her answers. */
  readonly asksBirthDate: boolean
  readonly minutes: number
  /** Hidden fields to send back. */
  readonly hidden: Readonly<Record<string, string>>
  readonly problem?: string
  /** What she typed of her date of birth, given back when it is not understood. */
  readonly typed?: TypedDate
}

/** Where she is given her code: after the start, when she stops, and at the counter. */
export interface CodePageProps extends FillingProps {
  readonly code: string
  readonly withBirthDate: boolean
  readonly resumeUrl: string
  /** The address in the QR code. */
  readonly resumeLink: string
  readonly openUntil: Day
  readonly continueHref: string
  /** An agent may make another code; the one before opens nothing any more. */
  readonly renewAction?: string
}

export interface ResumePageProps {
  readonly frame: Frame
  readonly action: string
  readonly requestId: string
  readonly typed: Readonly<Record<string, string>>
  readonly problem?: string
  /** Her session was over when she sent this: carried along, saved when she comes in. */
  readonly carried: readonly (readonly [string, string])[]
}

export interface WhoPageProps extends FillingProps {
  readonly lines: readonly { readonly label: string; readonly hand: Hand; readonly earlier: boolean }[]
  readonly draftEndsOn: Day
}

export interface ConfirmationPageProps extends Omit<FillingProps, 'requestId'> {
  readonly sentAt: Date
  readonly stops: readonly Stop[]
  readonly resultTitle?: string
  readonly resultBody?: string
  readonly shown: readonly {
    readonly name: string
    readonly said: string
    readonly because: readonly string[]
  }[]
  readonly endHref?: string
}
