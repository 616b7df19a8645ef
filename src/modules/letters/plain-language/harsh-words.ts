import type { EverydayWord } from './hard-words.ts'

/** Words that close a door: whoever reads them answers the tone and not the request. */
export const harshWords: readonly EverydayWord[] = [
  {
    words: ['scandaleux', 'scandaleuse', 'scandale', 'scandalisé', 'scandalisée'],
    instead: 'je ne comprends pas cette décision',
  },
  { words: ['honteux', 'honteuse', 'honte'], instead: 'cette situation est très difficile pour moi' },
  { words: ['inadmissible', 'inacceptable', 'intolérable'], instead: 'je ne suis pas d’accord' },
  { words: ['incompétent', 'incompétente', 'incompétents', 'incompétence'], instead: 'il y a eu une erreur' },
  {
    words: ['voleur', 'voleurs', 'voleuse', 'vol organisé', 'arnaque', 'escroc', 'escrocs', 'escroquerie'],
    instead: 'je conteste cette somme',
  },
  {
    words: ['menteur', 'menteurs', 'menteuse', 'mensonge', 'mensonges'],
    instead: 'cette information est fausse',
  },
  { words: ['abus', 'abusif', 'abusive'], instead: 'cette décision me semble injuste' },
  {
    words: ['foutre', 'foutez', 'se foutre', 'vous moquez de moi', 'vous vous moquez'],
    instead: 'je n’ai pas eu de réponse',
  },
  { words: ['ras le bol', 'marre', 'j’en ai assez'], instead: 'j’attends depuis longtemps' },
  { words: ['j’exige', 'exige', 'exigeons'], instead: 'je vous demande' },
  { words: ['vous devez immédiatement', 'immédiatement', 'sur-le-champ'], instead: 'avant le … (une date)' },
  { words: ['je vous somme', 'vous somme de'], instead: 'je vous demande de' },
  {
    words: ['porter plainte', 'je porterai plainte', 'plainte contre vous'],
    instead: 'je demanderai l’aide d’un médiateur',
  },
  {
    words: ['vous aurez affaire à', 'gare à vous', 'vous verrez'],
    instead: 'sans réponse, je m’adresserai au tribunal',
  },
  { words: ['votre faute', 'par votre faute', 'à cause de vous'], instead: 'à cause de cette erreur' },
  {
    words: ['ridicule', 'absurde', 'stupide', 'idiot', 'idiote', 'imbécile', 'imbéciles', 'débile'],
    instead: 'je ne comprends pas',
  },
  { words: ['fonctionnaires payés', 'payés à rien faire'], instead: '(à enlever)' },
  { words: ['raciste', 'racistes'], instead: 'je pense être victime de discrimination' },
  { words: ['harcèlement', 'vous me harcelez'], instead: 'je reçois de nombreuses relances' },
  {
    words: ['sans cœur', 'inhumain', 'inhumaine'],
    instead: 'cette décision a de lourdes conséquences pour moi',
  },
]
