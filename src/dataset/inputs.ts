import {createReadStream} from 'node:fs'
import {stat} from 'node:fs/promises'
import path from 'node:path'
import {glob} from 'tinyglobby'
import {MAX_BYTES, refuseTooLarge, UnreadableInput} from '../read/text.ts'

/** One thing to read: a file, or `-` for standard input. */
export interface Input {
  path: string
  /** Its name without folder, as the dataset keeps it. */
  name: string
  /** The name of its letter, where another letter has its identifier. */
  as?: string
}

/** A path that leads to nothing, and why. */
export interface Missing {
  path: string
  reason: string
}

const EXTENSIONS = 'txt,md,text,markdown,xml,html,htm,pdf,docx'

/**
 * Files, folders (with what is under them), globs and `-` → inputs, each once, sorted by path within each argument.
 * What lies under `except` (the folder that is written) is only read when it is named itself.
 */
export async function inputsOf(paths: readonly string[], except?: string): Promise<{inputs: Input[]; missing: Missing[]}> {
  const inputs = new Map<string, Input>()
  const missing: Missing[] = []
  for (const given of paths) {
    if (given === '-') {
      inputs.set('-', {path: '-', name: 'stdin'})
      continue
    }
    const found = await filesOf(given, except)
    if (typeof found === 'string') missing.push({path: given, reason: found})
    else for (const file of found) inputs.set(path.resolve(file), {path: file, name: path.basename(file)})
  }
  return {inputs: [...inputs.values()], missing}
}

/**
 * All bytes of an input, never more than the limit in memory.
 *
 * @throws UnreadableInput where it is too large or cannot be opened.
 */
export async function readBytes(input: Pick<Input, 'path'>): Promise<Uint8Array> {
  if (input.path === '-') return (standardInput ??= collect(process.stdin))
  try {
    const {size} = await stat(input.path)
    refuseTooLarge(size)
    return await collect(createReadStream(input.path))
  } catch (error) {
    if (error instanceof UnreadableInput) throw error
    throw new UnreadableInput(`Cannot be opened (${(error as NodeJS.ErrnoException).code}): see whether it exists and may be read`)
  }
}

/* --- internal --- */

/** It can be read once, and be asked for twice. */
let standardInput: Promise<Uint8Array> | undefined

/** Files in order, or the reason why there are none. */
async function filesOf(given: string, except: string | undefined): Promise<string[] | string> {
  const found = await stat(given).catch(() => undefined)
  if (found && !found.isDirectory()) return [given]
  const isGlob = /[*?[\]{}!]/.test(given)
  if (!found && !isGlob) return 'No such file or folder: see whether the path is right'
  const outside = except === undefined ? undefined : path.resolve(except) + path.sep
  const files = found
    ? (await glob(`**/*.{${EXTENSIONS}}`, {cwd: given, followSymbolicLinks: false, expandDirectories: false})).map(file => path.join(given, file))
    : await glob(given, {followSymbolicLinks: false, expandDirectories: false, absolute: path.isAbsolute(given)})
  const kept = files.filter(file => outside === undefined || !path.resolve(file).startsWith(outside) || path.resolve(given).startsWith(outside))
  if (kept.length === 0) return found ? `No .${EXTENSIONS.replaceAll(',', ' or .')} file in this folder` : 'No file matches this pattern'
  return kept.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
}

async function collect(stream: NodeJS.ReadableStream): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stream) {
    const bytes = Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk)
    size += bytes.length
    if (size > MAX_BYTES) refuseTooLarge(size)
    chunks.push(bytes)
  }
  return Buffer.concat(chunks, size)
}
