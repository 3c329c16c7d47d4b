import {tablesOf, type Column, type Table} from '../compile/tables.ts'
import type {Exporter} from './exporter.ts'

/** CSV on the Web (www.w3.org/TR/tabular-metadata): what the tables hold; put it beside the CSV files. */
export const csvw: Exporter = {
  format: 'csvw',
  summary: 'CSV on the Web: csv-metadata.json, to put beside the tables',
  once: () => [{name: 'csv-metadata.json', content: `${JSON.stringify(tableGroup(), null, 1)}\n`}]
}

/* --- internal --- */

const DATATYPES: Readonly<Record<NonNullable<Column<unknown>['type']>, unknown>> = {
  string: 'string',
  integer: 'integer',
  number: 'decimal',
  boolean: {base: 'boolean', format: 'true|false'},
  date: 'date'
}

function tableGroup(): object {
  return {'@context': ['http://www.w3.org/ns/csvw', {'@language': 'en'}], dialect: {encoding: 'utf-8', header: true, delimiter: ',', lineTerminators: ['\n']}, tables: tablesOf().map(tableOf)}
}

function tableOf({name, columns, primaryKey, foreignKeys}: Table): object {
  return {
    url: `${name}.csv`,
    tableSchema: {
      columns: columns.map(({name: column, type = 'string', description, constraints}) => ({
        name: column,
        titles: column,
        datatype: DATATYPES[type],
        null: '',
        ...(description && {'dc:description': description}),
        ...(constraints?.required && {required: true})
      })),
      ...(primaryKey && {primaryKey}),
      foreignKeys: foreignKeys.map(({fields, table = name, to}) => ({columnReference: fields, reference: {resource: `${table}.csv`, columnReference: to}}))
    }
  }
}
