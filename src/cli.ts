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
  .command('evaluate')
  .description('hold a dataset, or a fresh run, against gold: precision, recall, F1, and every error at its place')
  .argument('<gold>', 'gold (our own JSON, verdicts of the report, Label Studio) or a folder of brat files')
  .argument('[dir]', 'a dataset, or texts to run afresh', 'output')
  .option('--min-f1 <kind=f1>', 'the least F1 of the values of a kind, or of all', leastF1)
  .option('--baseline <file>', 'what an earlier --json printed: says what is better and what is worse')
  .option('--json', 'print the figures as JSON')
  .option('--md', 'print them as Markdown, with fields and letters')
  .action(async (gold: string, dir: string, options) => {
    const {evaluate} = await import('./commands/evaluate.ts')
    process.exitCode = await evaluate(gold, dir, options)
  })

program
  .command('diff')
  .description('what was lost, gained and changed between two datasets')
  .argument('<old>', 'a dataset')
  .argument('<new>', 'a dataset')
  .option('--allow-losses', 'exit 0 on a loss, too')
  .option('--json', 'print the changes as JSON')
  .option('--html', 'print them as a page')
  .action(async (before: string, after: string, options) => {
    const {diff} = await import('./commands/diff.ts')
    process.exitCode = diff(before, after, options)
  })

program
  .command('convert')
  .description('write a dataset in a format that other tools read')
  .argument('<format>', 'web-annotation, brat, label-studio, doccano, prodigy or csvw')
  .argument('<dir>', 'a dataset, or texts to run afresh')
  .requiredOption('-o, --output <dir>', 'folder to write')
  .action(async (format: string, dir: string, {output}) => {
    const {exporters} = await import('./exchange/index.ts')
    const exporter = exporters.find(candidate => candidate.format === format)
    if (!exporter) return program.error(`error: unknown format '${format}': choose from ${exporters.map(({format: name}) => name).join(', ')}`)
    const {convert} = await import('./commands/convert.ts')
    process.exitCode = await convert(exporter, dir, output)
  })

program
  .command('import')
  .description('turn corrected brat or Label Studio files into gold')
  .argument('<path>', 'a folder of .ann and .txt, or what Label Studio exports as JSON')
  .action(async (path: string) => {
    const {importGold} = await import('./commands/import.ts')
    process.exitCode = importGold(path)
  })

program
  .command('explain')
  .description('what owns a character, which mentions hold it, and what it gave them')
  .argument('<file>', 'a text (source.txt of a dataset), or file:line:column')
  .argument('[offset]', 'code points from the start of the text')
  .option('--date <iso>', 'date to count from where a letter has none', isoDate)
  .option('--json', 'print it as JSON')
  .action(async (file: string, offset: string | undefined, options) => {
    const {explain} = await import('./commands/explain.ts')
    process.exitCode = await explain(file, offset, options)
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
  .command('network')
  .description('write who cites whom over the letters of a dataset')
  .argument('<dir>', 'the dataset')
  .option('--dossier <number...>', 'dossiers to draw (default: the one that most letters stand in)', dossiers)
  .action(async (dir: string, options) => {
    const {network} = await import('./commands/network.ts')
    process.exitCode = network(dir, options)
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

function dossiers(text: string, before: string[] = []): string[] {
  if (!/^[0-9]{4,5}(?:-[A-Z0-9]{1,6})?$/.test(text)) throw new InvalidArgumentError('Expected a dossier, 36045 or 36200-V.')
  return [...before, text]
}

function positive(text: string): number {
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new InvalidArgumentError('Expected a whole number from 1.')
  return Number(text)
}

/** `amount=0.98`, given as often as wanted; a number alone is for all kinds. */
function leastF1(text: string, before: Record<string, number> = {}): Record<string, number> {
  const [, kind = 'all', least] = /^(?:([a-z]+)=)?(0(?:\.\d+)?|1(?:\.0+)?)$/.exec(text) ?? []
  if (least === undefined) throw new InvalidArgumentError('Expected kind=F1 with F1 from 0 to 1, amount=0.98.')
  return {...before, [kind]: Number(least)}
}

function isoDate(text: string): string {
  if (!isIsoDate(text)) throw new InvalidArgumentError('Expected a calendar date, 2023-02-20.')
  return text
}
