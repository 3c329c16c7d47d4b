#!/usr/bin/env node
import {Command, CommanderError, InvalidArgumentError, Option} from 'commander'
import {EXIT} from './commands/exit.ts'
import {isIsoDate} from './commands/iso-date.ts'
import {formats} from './read/formats.ts'
import {version} from './version.ts'

/** The commands; each is loaded when it is called, so that `--help` starts nothing. */
const program = new Command('kamerbrief')
  .description('Turns the raw text of Dutch government letters to Parliament into an audited dataset')
  .version(version)
  .exitOverride()
  .showHelpAfterError('(kamerbrief --help lists the commands)')

program
  .command('extract')
  .description('read letters and write the dataset')
  .argument('<path...>', 'files, folders, quoted globs, or - for standard input')
  .option('-o, --output <dir>', 'folder to write', 'output')
  .option('--date <iso>', 'date to count from where a letter has none', isoDate)
  .option('--known-ids <file>', 'identifiers that exist, one a line')
  .addOption(new Option('--from <format>', 'what the input is, where it does not look like it').choices(formats))
  .option('--jobs <n>', 'threads; the bytes are the same for every number', positive, 1)
  .option('--timeout <seconds>', 'give a letter up after this time (default with several threads: 60)', positive)
  .option('--force', 'make unchanged letters anew, too')
  .option('--excel', 'also write the tables for a spreadsheet in a Dutch locale, in excel/')
  .option('--ndjson', 'stream: JSON lines in, letter.json lines out (path is -)')
  .option('--strict', 'exit 1 when there are warnings')
  .option('--json', 'print what was done as JSON')
  .action(async (paths: string[], options) => {
    if (options.ndjson) {
      if (paths.length !== 1 || paths[0] !== '-') program.error('error: --ndjson reads standard input: kamerbrief extract - --ndjson')
      const {ndjson} = await import('./commands/ndjson.ts')
      process.exitCode = await ndjson(options)
    } else {
      const {extract} = await import('./commands/extract.ts')
      process.exitCode = await extract(paths, options)
    }
  })

program
  .command('verify')
  .description('prove a dataset from itself')
  .argument('<dir>', 'the dataset')
  .option('--source <folder>', 'prove it from the inputs too')
  .option('--json', 'print the findings as JSON')
  .action(async (dir: string, options) => {
    const {verify} = await import('./commands/verify.ts')
    process.exitCode = await verify(dir, options)
  })

program
  .command('reference')
  .description('parse one reference and print its fields, identifier and address')
  .argument('<text>', 'for example "Kamerstuk 36 045, nr. 151"')
  .action(async (text: string) => {
    const {reference} = await import('./commands/reference.ts')
    process.exitCode = reference(text)
  })

program
  .command('schema')
  .description('print the JSON Schema of letter.json')
  .action(async () => {
    const {schema} = await import('./commands/schema.ts')
    process.exitCode = schema()
  })

// whoever reads our output may stop reading: that is no error
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(EXIT.well)
  throw error
})
process.once('SIGINT', () => setImmediate(() => process.exit(EXIT.interrupted)))

try {
  await program.parseAsync()
} catch (error) {
  if (!(error instanceof CommanderError)) throw error
  process.exitCode = error.exitCode === 0 ? EXIT.well : EXIT.usage
}

function positive(text: string): number {
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new InvalidArgumentError('Expected a whole number from 1.')
  return Number(text)
}

function isoDate(text: string): string {
  if (!isIsoDate(text)) throw new InvalidArgumentError('Expected a calendar date, 2023-02-20.')
  return text
}
