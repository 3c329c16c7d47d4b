/**
 * References to official papers, both ways.
 *
 *     parseReference('Kamerstuk 36 045, nr. 151')  → {type: 'kamerstuk', dossiers: [{number: '36045'}], targets: ['kst-36045-151'], …}
 *     normalForm(parseReference('TK 2022-2023, 36045, nr. 151'))  → 'Kamerstukken II 2022/23, 36045, nr. 151'
 *     addressOf('kst-36045-151')                   → 'https://zoek.officielebekendmakingen.nl/kst-36045-151.html'
 *     parseIdentifier('kst-36410-XVI-160')         → {type: 'kamerstuk', dossiers: [{number: '36410', suffix: 'XVI'}], numbers: ['160']}
 */
export {addressOf, parseIdentifier} from './identify.ts'
export {normalForm} from './normal.ts'
export {parseReference} from './parse-reference.ts'
export type {Reference} from './value.ts'
