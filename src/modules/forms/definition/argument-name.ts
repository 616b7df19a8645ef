/** How a text quotes an answer or a rule: ICU takes no hyphen, so `first-name` is written `{first_name}`. */
export function argumentName(id: string): string {
  return id.replaceAll('-', '_')
}
