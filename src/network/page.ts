import {asset, escape, pageEnd, pageStart} from '../report/html.ts'
import {drawDossier} from './drawing.ts'
import type {Network} from './network.ts'

/** A page that draws a dossier: one file, nothing is fetched, no script is needed. */
export function dossierPage(network: Network, dossier: string): string {
  const title = `Dossier ${dossier}: wie verwijst naar wie`
  const papers = network.papers.filter(paper => paper.dossiers.includes(dossier))
  return [
    pageStart({title, style, className: 'network'}),
    `<main>\n<h1>${escape(title)}</h1>`,
    `<p>${papers.length} stukken in dit dossier, waarvan ${papers.filter(({read}) => read).length} gelezen (vet). Een lijn is een verwijzing; links tussen stukken van het dossier, rechts naar elders.</p>`,
    drawDossier(network, dossier, escape),
    '</main>\n',
    pageEnd()
  ].join('\n')
}

/* --- internal --- */

const style = asset(`
body{font:15px/1.5 system-ui,sans-serif;margin:0 auto;max-width:64rem;padding:1rem;color:#1a1a1a;background:#fff}
svg{width:100%;min-width:40rem;font-size:12px}
main{overflow-x:auto}
path{fill:none;stroke:#154273;stroke-opacity:.35}
path:hover{stroke-opacity:1}
text{fill:#444}.read,.head{fill:#111;font-weight:700}
a:focus-visible text,a:hover text{text-decoration:underline;fill:#154273}
@media (prefers-color-scheme:dark){body{color:#eee;background:#161616}path{stroke:#8cb8f0}text{fill:#bbb}.read,.head{fill:#fff}a:focus-visible text,a:hover text{fill:#8cb8f0}}
`)
