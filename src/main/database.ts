import type { AssessmentsTables } from '#modules/assessments/index.ts'
import type { EntitlementsTables } from '#modules/entitlements/index.ts'
import type { FormsTables } from '#modules/forms/index.ts'
import type { LettersTables } from '#modules/letters/index.ts'
import type { OrganisationsTables } from '#modules/organisations/index.ts'
import type { PeopleTables } from '#modules/people/index.ts'
import type { PlacesTables } from '#modules/places/index.ts'
import type { PrivacyTables } from '#modules/privacy/index.ts'
import type { ProceduresTables } from '#modules/procedures/index.ts'
import type { QueueTables } from '#modules/queue/index.ts'
import type { ReferralsTables } from '#modules/referrals/index.ts'
import type { SurveysTables } from '#modules/surveys/index.ts'
import type { VisitsTables } from '#modules/visits/index.ts'
import type { AccessRightTables } from '#platform/db/access-rights.ts'
import type { OnceTables } from '#platform/db/once.ts'
import type { ThrottleTables } from '#platform/db/throttle.ts'
import type { EventTables } from '#platform/events/announce.ts'
import type { JournalTables } from '#platform/journal/journal.ts'

/** Every table of the product; nowhere else are they seen together. */
export interface Database
  extends AccessRightTables,
    OnceTables,
    ThrottleTables,
    EventTables,
    JournalTables,
    OrganisationsTables,
    PeopleTables,
    QueueTables,
    ProceduresTables,
    VisitsTables,
    LettersTables,
    FormsTables,
    AssessmentsTables,
    EntitlementsTables,
    SurveysTables,
    PlacesTables,
    ReferralsTables,
    PrivacyTables {}
