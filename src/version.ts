import {readFileSync} from 'node:fs'

const {version, dependencies} = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {version: string; dependencies: Record<string, string>}

/** The version of this program, and what it stands on. */
export {version, dependencies}
