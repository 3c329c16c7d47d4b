import type {Source} from '../schema/document.ts'
import {isMarkdown, type Format} from './formats.ts'
import type {ReadTree} from './markup.ts'
import {readText, UnreadableInput, type ReadText} from './text.ts'

/** An input that was read: the text that offsets point into, and the letter's tree where its markup gives one. */
export interface Reading extends Omit<ReadText, 'encoding'> {
  encoding: Source['encoding']
  format: Format
  markup?: ReadTree
}

/**
 * Bytes → the text of a letter, by what they are or what `from` says that they are. A PDF gives printed text and a Word
 * document HTML; of XML and HTML the text is the source itself. Readers, and the packages they need, load when asked for.
 *
 * @throws UnreadableInput with the reason and what to do.
 */
export async function readInput(bytes: Uint8Array, name: string, from?: Format): Promise<Reading> {
  const format = from ?? formatOfBytes(bytes)
  if (format === 'pdf') {
    const {pdfToText} = await load('unpdf', () => import('./pdf.ts'))
    return {format, text: await pdfToText(bytes), encoding: 'converted', messages: []}
  }
  if (format === 'pdftotext') {
    const {printWithPdftotext} = await import('./pdftotext.ts')
    return {format: 'pdf', text: await printWithPdftotext(bytes), encoding: 'converted', messages: []}
  }
  if (format === 'docx') {
    const {wordToHtml} = await load('mammoth', () => import('./word.ts'))
    const text = await wordToHtml(bytes)
    return {format, text, encoding: 'converted', messages: [], markup: await readMarkup(text, 'html')}
  }
  const read = readText(bytes)
  return {...(await readString(read.text, name, format)), ...read}
}

/** The same for text that is decoded already. */
export async function readString(text: string, name: string, from?: Format): Promise<Reading> {
  const format = from ?? formatOfText(text, name)
  const reading: Reading = {text, format, encoding: 'string', messages: []}
  return format === 'xml' || format === 'html' ? {...reading, markup: await readMarkup(text, format)} : reading
}

/* --- internal --- */

function formatOfBytes(bytes: Uint8Array): 'pdf' | 'docx' | undefined {
  const begins = String.fromCharCode(...bytes.subarray(0, 5))
  return begins === '%PDF-' ? 'pdf' : begins.startsWith('PK\u0003\u0004') ? 'docx' : undefined
}

function formatOfText(text: string, name: string): Format {
  const begin = text.slice(0, 2000).trimStart().replace(/^\uFEFF/u, '')
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!DOCTYPE html|<html\b)/i.test(begin)) return 'html'
  if (/^<(?:\?xml\b|officiele-publicatie\b|kamerwrk\b|!DOCTYPE\b)/.test(begin)) return 'xml'
  if (/^<(?:body|main|article|div|p|h1)\b[^>]*>/i.test(begin)) return 'html'
  return isMarkdown(name) ? 'markdown' : 'text'
}

async function readMarkup(text: string, format: 'xml' | 'html'): Promise<ReadTree> {
  if (format === 'html') return (await load('rehype-parse', () => import('./html.ts'))).readHtml(text)
  return (await load('xast-util-from-xml', () => import('./official-xml.ts'))).readOfficialXml(text)
}

/** Loads a reader; where its package is missing, says which. */
async function load<T>(name: string, reader: () => Promise<T>): Promise<T> {
  try {
    return await reader()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error
    throw new UnreadableInput(`Reading this takes the package ${name}, which is missing: npm install ${name}`)
  }
}
