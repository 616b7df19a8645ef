import { Tile, TileButton, Tiles } from './tile.tsx'
import type { Variant } from './variant.ts'

export const variants: readonly Variant[] = [
  {
    name: 'portes de l’accueil',
    node: (
      <Tiles>
        <Tile
          href="/guichet"
          pictogram="counter"
          title="Venir au guichet"
          text="Horaires, ticket, temps d’attente"
        />
        <Tile href="/demarches" pictogram="laptop" title="Mes démarches" text="Où en sont mes demandes" />
        <Tile href="/papiers" pictogram="papers" title="Mes papiers" />
        <Tile href="/droits" pictogram="euro" title="Mes droits" />
        <Tile href="/lieux" pictogram="pin" title="Trouver de l’aide" />
        <Tile href="/apprendre" pictogram="book" title="Apprendre" />
      </Tiles>
    ),
  },
  {
    name: 'langues de la borne',
    node: (
      <Tiles>
        <TileButton name="language" value="fr" pictogram="hand" title="Bonjour" text="Français" />
        <TileButton
          name="language"
          value="ar"
          pictogram="hand"
          title="مرحبا"
          text="العربية"
          lang="ar"
          dir="rtl"
        />
        <TileButton name="language" value="en" pictogram="hand" title="Hello" text="English" lang="en" />
      </Tiles>
    ),
  },
]
