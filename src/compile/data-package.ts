import packageJson from '../../package.json' with {type: 'json'}
import {tablesOf, type Table} from './tables.ts'

/** What is known of a file once it is written. */
export interface FileFacts {
  bytes: number
  /** SHA-256, hexadecimal. */
  sha256: string
}

/**
 * datapackage.json: a Frictionless Data Package v2 over the tables, made from the very columns that made the CSV. It says
 * nothing of time or machine.
 */
export function dataPackage(factsOf: (file: string) => FileFacts): string {
  return `${JSON.stringify({
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'kamerbrief-dataset',
    title: 'Letters from the Dutch government to Parliament, as audited tables',
    description: 'Made by kamerbrief. Offsets are Unicode code points into letters/<letter>/source.txt, end exclusive. Foreign keys of which a column is empty point at nothing.',
    version: packageJson.version,
    keywords: ['kamerbrief', 'kamerstuk', 'Tweede Kamer', 'provenance'],
    // official publications carry no copyright (Auteurswet, art. 11 and 15b), and facts are given away with them
    licenses: [{name: 'CC0-1.0', path: 'https://creativecommons.org/publicdomain/zero/1.0/', title: 'CC0 1.0 Universal'}],
    sources: [{title: 'Officiële bekendmakingen', path: 'https://zoek.officielebekendmakingen.nl/'}],
    resources: [...tablesOf().map(table => tableResource(table, factsOf)), mentionsResource(factsOf)]
  }, null, 2)}\n`
}

/* --- internal --- */

function tableResource(table: Table, factsOf: (file: string) => FileFacts): object {
  const path = `${table.name}.csv`
  return {
    name: table.name,
    type: 'table',
    path,
    ...technical('csv', 'text/csv', factsOf(path)),
    dialect: {header: true, delimiter: ',', lineTerminator: '\n', quoteChar: '"', doubleQuote: true},
    schema: tableSchema(table)
  }
}

function mentionsResource(factsOf: (file: string) => FileFacts): object {
  const path = 'mentions.jsonl'
  return {name: 'mentions', path, description: 'Every mention of every kind, a JSON object a line', ...technical('jsonl', 'application/jsonl', factsOf(path))}
}

function technical(format: string, mediatype: string, {bytes, sha256}: FileFacts): object {
  return {format, mediatype, encoding: 'utf-8', bytes, hash: `sha256:${sha256}`}
}

function tableSchema({columns, primaryKey, uniqueKey, foreignKeys}: Table): object {
  return {
    fields: columns.map(({name, type = 'string', description, constraints}) => ({name, type, ...(description && {description}), ...(constraints && {constraints})})),
    missingValues: [''],
    ...(primaryKey && {primaryKey}),
    ...(uniqueKey && {uniqueKeys: [uniqueKey]}),
    ...(foreignKeys.length > 0 && {
      foreignKeys: foreignKeys.map(({fields, table, to}) => ({fields, reference: {...(table !== undefined && {resource: table}), fields: to}}))
    })
  }
}
