import type { VNode } from 'preact'
import type { Frame } from '#platform/ui/frame.ts'
import { Page } from '#platform/ui/page.tsx'
import { apiPlaceUrl, apiUrl, openApiUrl } from '../urls.ts'
import { type Parameter, parameters } from './parameters.ts'
import { say } from './say.ts'

/** How other software reads the directory; in French only, like the standard it follows. */
export function ApiPage({ frame }: { readonly frame: Frame }): VNode {
  return (
    <Page {...frame} language="fr" languages={[]} audience="resident" title={say('title')}>
      <h1>{say('title')}</h1>
      <p>{say('lead')}</p>
      <h2>{say('addresses')}</h2>
      <Addresses />
      <h2>{say('reading')}</h2>
      <p>{say('readingHow')}</p>
      <p>{say('unknown')}</p>
      <h2>{say('parameters')}</h2>
      <Parameters />
    </Page>
  )
}

const example = `${apiUrl}?besoin=demarches&gratuit=1&ouvert=maintenant`

function Addresses(): VNode {
  return (
    <dl>
      <dt>
        <a href={apiUrl}>
          <code>{apiUrl}</code>
        </a>
      </dt>
      <dd>
        {say('list')}
        {say('suchAs')}
        <a href={example}>{say('example')}</a>
      </dd>
      <dt>
        <code>{apiPlaceUrl('{id}')}</code>
      </dt>
      <dd>{say('place')}</dd>
      <dt>
        <a href={openApiUrl}>
          <code>{openApiUrl}</code>
        </a>
      </dt>
      <dd>{say('document')}</dd>
    </dl>
  )
}

function Parameters(): VNode {
  const names = Object.keys(parameters) as readonly Parameter[]
  return (
    <dl>
      {names.map((name) => (
        <div key={name}>
          <dt>
            <code>{parameters[name].example === '' ? name : `${name}=${parameters[name].example}`}</code>
          </dt>
          <dd>{say(name)}</dd>
        </div>
      ))}
    </dl>
  )
}
