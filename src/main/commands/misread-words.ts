const sentences: Readonly<Record<string, string>> = {
  ERR_PARSE_ARGS_UNKNOWN_OPTION: 'Option inconnue :',
  ERR_PARSE_ARGS_INVALID_OPTION_VALUE: 'Valeur absente, ou de trop :',
  ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL: 'Mot de trop :',
}

/** Why the words of a command cannot be read, as a sentence; what is no fault of theirs goes on being thrown. */
export function misreadWords(fault: unknown): string {
  if (!(fault instanceof Error && 'code' in fault)) throw fault
  const sentence = sentences[String(fault.code)]
  if (sentence === undefined) throw fault
  // « Unknown option '--couleur' », « Option '--words <value>' argument missing », « Unexpected argument 'mairie' »
  const [word = ''] = /(?<=')[^'\s]+/.exec(fault.message) ?? []
  return `${sentence} ${word}.`
}
