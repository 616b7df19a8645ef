import type { ImportRefusal } from './import-request.ts'

/** Why a file of places was not imported; nothing was written. */
export const importRefusals: Readonly<Record<ImportRefusal, string>> = {
  'not-allowed': 'Seuls un responsable ou un administrateur importent des lieux.',
  'source-unnamed': 'Donnez le nom du producteur de ce fichier.',
  busy: 'Un autre import de ce producteur est en cours : attendez qu’il finisse.',
  'not-a-table':
    'Ce fichier n’est ni du CSV ni du JSON (un classeur, un PDF ou un fichier compressé ?) : enregistrez-le en CSV.',
  'nothing-to-read': 'Ce fichier ne contient aucun lieu.',
  'nothing-taken':
    'Aucune ligne ne donne de lieu : vérifiez la colonne des noms, ou dites comment lire les colonnes.',
  'too-many-vanished':
    'Plus d’un cinquième des lieux de ce producteur ne sont plus dans le fichier : rien n’est écrit. Vérifiez que le fichier est entier.',
}
