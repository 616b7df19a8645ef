import type { SecretKind } from '#kernel/found-secrets.ts'

const named: Readonly<Record<SecretKind, string>> = {
  password: 'Un mot de passe ou un code secret',
  'card-number': 'Un numéro de carte bancaire',
  'social-security-number': 'Un numéro de sécurité sociale',
  'bank-account': 'Un numéro de compte bancaire',
}

/** Why a text was refused, for an agent: what was found, and the words around it. */
export function secretInWords(kind: SecretKind, around: string): string {
  return `${named[kind]} ne se garde pas ici : « ${around} ». Il a été effacé ; le reste de votre texte est gardé.`
}
