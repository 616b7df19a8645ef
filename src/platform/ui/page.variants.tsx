import { BoardBar, BoardCalls, BoardNumber } from './board-number.tsx'
import { Button, ButtonLink, ButtonRow } from './button.tsx'
import { DataTable } from './data-table.tsx'
import { Details } from './details.tsx'
import { Form } from './form.tsx'
import { Notice } from './notice.tsx'
import { Page } from './page.tsx'
import { arabicFrame, frenchFrame } from './sample-frames.ts'
import { TextField } from './text-field.tsx'
import { Tile, TileButton, Tiles } from './tile.tsx'
import type { Variant } from './variant.ts'

const problems = { phone: 'Écrivez un numéro à dix chiffres, comme 06 00 00 00 00.' }

export const variants: readonly Variant[] = [
  {
    name: 'accueil',
    node: (
      <Page {...frenchFrame} audience="resident" title="Accueil">
        <h1>On vous aide, ici et en ligne</h1>
        <Tiles>
          <Tile
            href="/guichet"
            pictogram="counter"
            title="Venir au guichet"
            text="Horaires, ticket, temps d’attente"
          />
          <Tile href="/demarches" pictogram="laptop" title="Mes démarches" text="Où en sont mes demandes" />
          <Tile href="/lieux" pictogram="pin" title="Trouver de l’aide" text="Les lieux près de chez vous" />
        </Tiles>
      </Page>
    ),
  },
  {
    name: 'question avec erreur',
    node: (
      <Page
        {...frenchFrame}
        audience="resident"
        title="Votre numéro de téléphone"
        problems={problems}
        back={{ href: '/', text: 'Retour' }}
      >
        <Form action="/telephone" requestId="0198c0de-0000-7000-8000-000000000002">
          <TextField
            name="phone"
            label="À quel numéro vous appeler ?"
            question
            hint="Question 4, il en reste environ 6"
            type="tel"
            inputmode="tel"
            width="phone"
            value="06 1"
            problems={problems}
          />
          <Details summary="Pourquoi cette question ?">
            <p>Pour vous prévenir quand c’est votre tour.</p>
          </Details>
          <ButtonRow>
            <Button>Continuer</Button>
            <Button tone="secondary">Je ne sais pas</Button>
            <ButtonLink tone="quiet" href="/guichet">
              Je préfère le dire à un agent
            </ButtonLink>
          </ButtonRow>
        </Form>
      </Page>
    ),
  },
  {
    name: 'accueil en arabe',
    node: (
      <Page {...arabicFrame} audience="resident" title="الاستقبال" back={{ href: '/', text: 'رجوع' }}>
        <h1>نحن نساعدكم، هنا وعبر الإنترنت</h1>
        <Tiles>
          <Tile href="/guichet" pictogram="counter" title="القدوم إلى الشباك" text="المواعيد ووقت الانتظار" />
          <Tile href="/demarches" pictogram="papers" title="إجراءاتي" />
        </Tiles>
      </Page>
    ),
  },
  {
    name: 'agent',
    node: (
      <Page
        {...frenchFrame}
        languages={[]}
        audience="agent"
        title="Ma journée"
        wide
        nav={[
          { href: '/agent', text: 'Guichet', current: true, count: 12 },
          { href: '/agent/suivi', text: 'À suivre' },
          { href: '/agent/journee', text: 'Journée' },
          { href: '/agent/equipe', text: 'Équipe', rare: true },
        ]}
        account={<span>Amina B.</span>}
        banner={<Notice tone="success" title="La visite est enregistrée." />}
      >
        <h1>La file</h1>
        <DataTable
          name="line"
          caption="Douze personnes attendent"
          columns={[
            {
              heading: 'Ticket',
              cell: (row: { number: string; since: string }) => row.number,
              rowHeading: true,
            },
            { heading: 'Depuis', cell: (row: { number: string; since: string }) => row.since, numeric: true },
          ]}
          rows={[
            { number: 'A 042', since: '12 min' },
            { number: 'B 018', since: '7 min' },
          ]}
          empty="Personne n’attend."
        />
        <Button large shortcut="N">
          Appeler le suivant
        </Button>
      </Page>
    ),
  },
  {
    name: 'borne',
    node: (
      <Page
        {...frenchFrame}
        audience="kiosk"
        title="Choisissez votre langue"
        languages={[]}
        refreshSeconds={60}
        refreshUrl="/borne/hall"
        footer={
          <>
            <ButtonLink tone="secondary" href="/borne/hall" pictogram="home">
              Recommencer
            </ButtonLink>
            <ButtonLink tone="secondary" href="/borne/hall/aide" pictogram="hand">
              Appeler un agent
            </ButtonLink>
          </>
        }
      >
        <h1>Bonjour</h1>
        <Form action="/borne/hall" requestId="0198c0de-0000-7000-8000-000000000003">
          <Tiles>
            <TileButton name="language" value="fr" pictogram="speech" title="Bonjour" text="Français" />
            <TileButton
              name="language"
              value="ar"
              pictogram="speech"
              title="مرحبا"
              text="العربية"
              lang="ar"
              dir="rtl"
            />
            <TileButton
              name="language"
              value="en"
              pictogram="speech"
              title="Hello"
              text="English"
              lang="en"
            />
          </Tiles>
        </Form>
      </Page>
    ),
  },
  {
    name: 'écran d’appel',
    node: (
      <Page {...frenchFrame} audience="board" title="Appels" refreshSeconds={5}>
        <h1 class="visually-hidden">Appels</h1>
        <BoardBar place="CCAS d’Alpha" clock="14:05" />
        <BoardNumber number="A 042" place="Guichet 3" way="right" />
        <BoardCalls
          label="Appels précédents"
          calls={[
            { number: 'B 017', place: 'Guichet 1' },
            { number: 'A 041', place: 'Guichet 3' },
            { number: 'C 008', place: 'Bureau 12' },
          ]}
        />
      </Page>
    ),
  },
]
