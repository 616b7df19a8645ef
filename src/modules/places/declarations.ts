import type { AboutNobody, Declarations, RetentionForAWhile } from '#platform/privacy/declaration.ts'
import { countUploadsBefore, deleteUploadsBefore } from './assistant/upload-store.ts'
import { countReportsBefore, deleteReportsBefore } from './reports/report-store.ts'
import type { PlacesTables } from './tables.ts'

/** What this module keeps: of places, and of nobody; names and numbers of people are left out of what is imported. */
export const placesDeclarations: Declarations<PlacesTables> = {
  place: ofNobody(
    'Les lieux d’aide de l’annuaire public : adresses, horaires et services, sans nom de personne.',
  ),
  place_alias: ofNobody(
    'Les anciennes adresses de lieux réunis, pour que ce qui est imprimé mène encore au lieu.',
  ),
  place_hours: ofNobody('Les heures d’ouverture des lieux.'),
  place_closure: ofNobody('Les fermetures exceptionnelles des lieux.'),
  place_stop: ofNobody('Les arrêts des bus et des permanences.'),
  place_spot: ofNobody('Où et quand les lieux publiés reçoivent, pour les chercher.'),
  place_text: ofNobody('Les mots des noms et des adresses des lieux publiés, pour les chercher.'),
  place_word: ofNobody('Ces mots une fois chacun, pour chercher malgré une faute de frappe.'),
  place_source: ofNobody('Les producteurs dont les fichiers de lieux sont importés.'),
  place_import: ofNobody('Les imports de fichiers de lieux, et leurs comptes.'),
  place_row: ofNobody(
    'Les lignes de ces fichiers, dont les noms, les mobiles et les courriels de personnes ont été ôtés.',
  ),
  place_match: ofNobody('Les lieux qui se ressemblent, et ce qui en a été décidé.'),
  place_merge: ofNobody('Les fiches de lieux réunies en une, et de quoi les séparer à nouveau.'),
  place_report: {
    ...ofNobody(
      'Les erreurs signalées sur la fiche d’un lieu : ce qui ne va pas, et le jour. Rien ne dit qui signale ; un nom, un numéro ou un courriel écrit là est refusé.',
    ),
    retention: sixMonths(),
  },
  place_upload: {
    ...ofNobody('Les fichiers de lieux envoyés par un agent, leurs colonnes et leurs comptes.'),
    retention: sevenDays(),
  },
  place_upload_piece: ofNobody(
    'Le contenu de ces fichiers, jusqu’à leur import ou leur abandon, sept jours au plus.',
  ),
  place_upload_finding: ofNobody('Ce que l’essai de ces fichiers changerait, sept jours au plus.'),
}

function ofNobody(because: string): AboutNobody<PlacesTables> {
  return { about: 'nobody', because }
}

// The pieces of a file and what was found in it go with it.
function sevenDays(): RetentionForAWhile<PlacesTables> {
  return {
    kind: 'for',
    time: { days: 7 },
    after: {
      fr: 'après son envoi',
      'fr-simple': 'après son envoi',
      en: 'after it was sent',
      ar: 'بعد إرساله',
    },
    source: 'Le temps de relire un fichier avant de l’importer.',
    byItself: true,
    due: ({ db }, before) => countUploadsBefore(db, before),
    forget: ({ db }, before) => deleteUploadsBefore(db, before),
  }
}

function sixMonths(): RetentionForAWhile<PlacesTables> {
  return {
    kind: 'for',
    time: { months: 6 },
    after: {
      fr: 'après le signalement',
      'fr-simple': 'après le signalement',
      en: 'after the report',
      ar: 'بعد الإبلاغ',
    },
    source: 'Le temps de corriger la fiche, et de voir si la même erreur revient.',
    byItself: true,
    due: ({ db }, before) => countReportsBefore(db, before),
    forget: ({ db }, before) => deleteReportsBefore(db, before),
  }
}
