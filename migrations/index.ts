import type { Migration } from 'kysely'
import * as foundations from './0001-foundations.ts'
import * as organisations from './0002-organisations.ts'
import * as people from './0003-people.ts'
import * as queue from './0004-queue.ts'
import * as procedures from './0005-procedures.ts'
import * as visits from './0006-visits.ts'
import * as secrecy from './0007-secrecy.ts'
import * as peopleTies from './0008-people-ties.ts'
import * as peopleImport from './0009-people-import.ts'
import * as visitsInFull from './0010-visits-in-full.ts'
import * as visitsReport from './0011-visits-report.ts'
import * as proceduresInFull from './0012-procedures-in-full.ts'
import * as letters from './0013-letters.ts'
import * as privacy from './0014-privacy.ts'
import * as firstInstallation from './0015-first-installation.ts'
import * as secrecyOfTickets from './0016-secrecy-of-tickets.ts'
import * as privacyEnforced from './0017-privacy-enforced.ts'
import * as formsLibrary from './0018-forms-library.ts'
import * as formsDrafts from './0019-forms-drafts.ts'
import * as assessments from './0020-assessments.ts'
import * as surveys from './0021-surveys.ts'
import * as formsKnownFacts from './0022-forms-known-facts.ts'
import * as panelWithoutCodes from './0023-panel-without-codes.ts'
import * as entitlements from './0025-entitlements.ts'
import * as places from './0026-places.ts'
import * as referrals from './0027-referrals.ts'
import * as placeSearch from './0028-place-search.ts'
import * as placeMerges from './0030-place-merges.ts'
import * as placeUploads from './0031-place-uploads.ts'
import * as placeReports from './0032-place-reports.ts'
import * as cheaperPlaceSearch from './0034-cheaper-place-search.ts'
import * as siteAddress from './0035-site-address.ts'
import * as referralsInUse from './0036-referrals-in-use.ts'
import * as busesAtStops from './0037-buses-stand-at-their-stops.ts'

/** Every migration, in the order it runs; a number is never used twice. */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-foundations': foundations,
  '0002-organisations': organisations,
  '0003-people': people,
  '0004-queue': queue,
  '0005-procedures': procedures,
  '0006-visits': visits,
  '0007-secrecy': secrecy,
  '0008-people-ties': peopleTies,
  '0009-people-import': peopleImport,
  '0010-visits-in-full': visitsInFull,
  '0011-visits-report': visitsReport,
  '0012-procedures-in-full': proceduresInFull,
  '0013-letters': letters,
  '0014-privacy': privacy,
  '0015-first-installation': firstInstallation,
  '0016-secrecy-of-tickets': secrecyOfTickets,
  '0017-privacy-enforced': privacyEnforced,
  '0018-forms-library': formsLibrary,
  '0019-forms-drafts': formsDrafts,
  '0020-assessments': assessments,
  '0021-surveys': surveys,
  '0022-forms-known-facts': formsKnownFacts,
  '0023-panel-without-codes': panelWithoutCodes,
  '0025-entitlements': entitlements,
  '0026-places': places,
  '0027-referrals': referrals,
  '0028-place-search': placeSearch,
  '0030-place-merges': placeMerges,
  '0031-place-uploads': placeUploads,
  '0032-place-reports': placeReports,
  '0034-cheaper-place-search': cheaperPlaceSearch,
  '0035-site-address': siteAddress,
  '0036-referrals-in-use': referralsInUse,
  '0037-buses-stand-at-their-stops': busesAtStops,
}
