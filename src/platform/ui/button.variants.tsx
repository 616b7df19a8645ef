import { Button, ButtonLink, ButtonRow } from './button.tsx'
import type { Variant } from './variant.ts'

export const variants: readonly Variant[] = [
  { name: 'principal', node: <Button>Continuer</Button> },
  { name: 'secondaire', node: <Button tone="secondary">Je ne sais pas</Button> },
  { name: 'discret', node: <Button tone="quiet">Je préfère le dire à un agent</Button> },
  { name: 'sans retour', node: <Button tone="danger">Annuler le ticket</Button> },
  {
    name: 'grand, avec sa touche',
    node: (
      <Button large shortcut="N">
        Appeler le suivant
      </Button>
    ),
  },
  {
    name: 'avec un pictogramme',
    node: (
      <Button tone="secondary" pictogram="printer">
        Imprimer
      </Button>
    ),
  },
  {
    name: 'nom complet pour qui écoute',
    node: (
      <Button tone="secondary" name="ticket" value="a-042" accessibleName="Appeler le ticket A 042">
        Appeler
      </Button>
    ),
  },
  { name: 'lien', node: <ButtonLink href="/guichet">Prendre un ticket</ButtonLink> },
  {
    name: 'rangée',
    node: (
      <ButtonRow>
        <Button>Continuer</Button>
        <Button tone="secondary" name="answer" value="unknown">
          Je ne sais pas
        </Button>
        <ButtonLink tone="quiet" href="/guichet">
          Je préfère le dire à un agent
        </ButtonLink>
      </ButtonRow>
    ),
  },
]
