import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { readErasures, replayErasures } from '#modules/privacy/index.ts'
import {
  backUp,
  type BackupRefusal,
  restore as readBackup,
  type RestoreRefusal,
} from '#platform/db/backup.ts'
import { redeliverEvents } from '#platform/events/event-store.ts'
import { journalKeeper, privacyKeeper } from '../jobs.ts'
import { atWork, type Command, type Workplace } from './command.ts'

const sentences = {
  'owner-cannot-see-all':
    'Le compte de DATABASE_URL ne voit pas tout (sécurité par ligne) : donnez-lui BYPASSRLS, ou utilisez pg_dump avec un superutilisateur.',
  'not-a-backup': 'Ce fichier n’est pas une sauvegarde de Côte à Côte.',
  'other-schema':
    'La sauvegarde vient d’une autre version : installez cette version, restaurez, puis mettez à jour.',
  'not-empty':
    'La base contient déjà des données : restaurez dans une base vide (autre DATA_DIR, avec DEMO=0).',
  'cut-short': 'La sauvegarde est incomplète : rien n’a été restauré.',
} as const satisfies Record<BackupRefusal | RestoreRefusal, string>

export const backup: Command = {
  name: 'backup',
  usage: 'backup [FICHIER]',
  summary: 'sauvegarde la base à un instant donné (les clés de DATA_DIR/keys se copient à part)',
  run: ([chosen]) =>
    atWork(async ({ config, database, services }) => {
      const now = services.surroundings.now()
      const file =
        chosen ?? join(config.dataDir, 'backups', `${now.toISOString().replaceAll(':', '')}.backup.gz`)
      await mkdir(dirname(file), { recursive: true })
      const answer = await backUp(database.owner.pool, { file, now })
      return tell(typeof answer === 'string' ? answer : { file, rows: answer })
    }),
}

export const restore: Command = {
  name: 'restore',
  usage: 'restore FICHIER [LISTE-DES-EFFACEMENTS]',
  summary:
    'remet une sauvegarde dans une base vide, tout ou rien, puis efface de nouveau qui l’avait été depuis',
  run: async ([file, erasuresFile]) => {
    if (!file) {
      console.error(`bin/cote ${restore.usage}`)
      return 2
    }
    return atWork(async (place) => {
      const { database } = place
      const answer = await readBackup(database.owner.pool, file)
      if (typeof answer === 'string') return tell(answer)
      const erasedAgain = await eraseAgain(place, erasuresFile)
      await redeliverEvents(database.owner.db)
      return tell({ rows: answer, erasedAgain })
    })
  },
}

// Whoever was erased after the backup was made would come back with it (art. 17 RGPD).
async function eraseAgain({ config, database, services }: Workplace, file?: string): Promise<number> {
  const keeper = privacyKeeper(services, journalKeeper(config, database, services))
  const list = { ...keeper, file: file ?? keeper.file }
  if ((await readErasures(list.file)).length === 0) {
    console.error(
      `Aucune liste d’effacements dans ${list.file}. Si des personnes ont été effacées depuis cette sauvegarde, elles sont revenues : relancez sur une base vide avec la liste gardée à part.`,
    )
  }
  return replayErasures(list, keeper.catalogue)
}

function tell(answer: BackupRefusal | RestoreRefusal | object): number {
  if (typeof answer === 'string') {
    console.error(sentences[answer])
    return 1
  }
  console.log(JSON.stringify(answer))
  return 0
}
