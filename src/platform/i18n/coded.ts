/** Says the codes of one kind with the words of a module: `coded(words, 'way-')('post')`; a code without words stays itself. */
export function coded(words: Readonly<Record<string, string>>, prefix = ''): (code: string) => string {
  return (code) => words[`${prefix}${code}`] ?? code
}
