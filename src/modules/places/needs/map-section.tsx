import type { VNode } from 'preact'
import { shadingInWords } from './department-map.ts'
import { needsAddress, needsMapAddress, type Shading, shadings } from './needs-address.ts'
import type { NeedsPageProps } from './needs-page-props.ts'
import { say } from './say.ts'

/** The map as a picture, what it shows in words, and the way to show something else. */
export function MapSection({ needs, form, hasMap }: NeedsPageProps): VNode {
  const { question, view } = form
  const what = shadingInWords(needs, view.shading)
  const offered = shadings.filter((shading) => shading !== 'need' || needs.indicator)
  const address = needsMapAddress(question, view.shading)
  return (
    <section aria-labelledby="map">
      <h2 id="map">{say('mapTitle')}</h2>
      {hasMap ? (
        <>
          <nav class="tabs" aria-label={say('mapChoice')}>
            {offered.map((shading: Shading) => (
              <a
                key={shading}
                href={`${needsAddress(question, { ...view, shading })}#map`}
                aria-current={shading === view.shading ? 'true' : undefined}
              >
                {shadingInWords(needs, shading)}
              </a>
            ))}
          </nav>
          <img class="needs-map" src={address} alt={say('mapAlt', { what })} width="1000" height="1000" />
          <p>
            <a href={address}>{say('mapAlone')}</a>
          </p>
        </>
      ) : (
        <p>{say('noMap')}</p>
      )}
    </section>
  )
}
