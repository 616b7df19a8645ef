import type { ComponentType, VNode } from 'preact'
import type { Field, FieldType } from '../../definition/question.ts'
import { boxName } from '../form-names.ts'
import {
  ChoiceBoxes,
  LinkedChoice,
  OwnList,
  ReferenceList,
  SpokenLanguageBox,
  YesNo,
} from './choice-boxes.tsx'
import { AppointmentBoxes, DayBoxes, MonthBoxes, PeriodBoxes } from './day-boxes.tsx'
import { type Drawn, type DrawnOf, typedIn } from './drawn.tsx'
import { GroupedBoxes } from './grouped-boxes.tsx'
import { Grid, Ranking } from './list-boxes.tsx'
import { AddressBoxes, BirthplaceBoxes, CommuneBox } from './place-boxes.tsx'
import { Commitment, Consent, Signature } from './promise-boxes.tsx'
import { Recommendation, Scale } from './scale-boxes.tsx'
import { LongText, TextBox } from './text-boxes.tsx'

type Drawings = { readonly [T in FieldType]: ComponentType<DrawnOf<T>> }

/** How every type of field is drawn: one that had no drawing would not compile. */
const drawings: Drawings = {
  'short-text': TextBox,
  'formatted-text': TextBox,
  'whole-number': TextBox,
  'decimal-number': TextBox,
  amount: TextBox,
  time: TextBox,
  country: TextBox,
  nationality: TextBox,
  email: TextBox,
  siret: TextBox,
  siren: TextBox,
  'association-number': TextBox,
  'national-number': TextBox,
  'tax-number': TextBox,
  'other-case': TextBox,
  'map-point': TextBox,
  'long-text': LongText,
  'agent-note': LongText,
  'yes-no': YesNo,
  'one-choice': ChoiceBoxes,
  'several-choices': ChoiceBoxes,
  'linked-choice': LinkedChoice,
  'reference-list': ReferenceList,
  civility: OwnList,
  'contact-channel': OwnList,
  relation: OwnList,
  'help-needs': OwnList,
  attachment: OwnList,
  'identity-document': OwnList,
  'spoken-language': SpokenLanguageBox,
  ranking: Ranking,
  grid: Grid,
  scale: Scale,
  recommendation: Recommendation,
  date: DayBoxes,
  'birth-date': DayBoxes,
  'open-period': PeriodBoxes,
  'month-year': MonthBoxes,
  appointment: AppointmentBoxes,
  duration: GroupedBoxes,
  'family-name': GroupedBoxes,
  'first-names': GroupedBoxes,
  phone: GroupedBoxes,
  iban: GroupedBoxes,
  'caf-number': GroupedBoxes,
  'tax-notice': GroupedBoxes,
  'family-quotient': GroupedBoxes,
  resource: GroupedBoxes,
  expense: GroupedBoxes,
  debt: GroupedBoxes,
  representative: GroupedBoxes,
  commune: CommuneBox,
  birthplace: BirthplaceBoxes,
  address: AddressBoxes,
  commitment: Commitment,
  consent: Consent,
  'handwritten-signature': Signature,
  hidden: HiddenBox,
}

/** The boxes of one question, with its words. */
export function DrawnField(drawn: Drawn): VNode {
  const Drawing = drawingOf(drawn.field)
  return <Drawing {...drawn} />
}

// The table says that each drawing takes the field of its own type; one lookup cannot say it to the compiler.
function drawingOf({ type }: Field): ComponentType<Drawn> {
  return drawings[type] as ComponentType<Drawn>
}

function HiddenBox(drawn: DrawnOf<'hidden'>): VNode {
  return <input type="hidden" name={boxName(drawn.asked.question.id)} value={typedIn(drawn)} />
}
