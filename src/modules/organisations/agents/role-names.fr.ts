import type { Role } from '#kernel/role.ts'

/** Roles as agents read them: the work, so that it names women and men alike. */
export const roleNames = {
  reception: 'Accueil',
  mediator: 'Médiation numérique',
  'public-writer': 'Écriture publique',
  volunteer: 'Bénévolat',
  'civic-service': 'Service civique',
  'social-worker': 'Travail social',
  manager: 'Responsable',
  'data-protection-officer': 'Protection des données',
  administrator: 'Administration',
} as const satisfies Record<Role, string>
