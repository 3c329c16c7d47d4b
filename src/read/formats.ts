/** What an input can be read as; `pdftotext` is a PDF as that program prints it. */
export const formats = ['text', 'markdown', 'xml', 'html', 'pdf', 'docx', 'pdftotext'] as const
export type Format = (typeof formats)[number]

/** Whether the ending of a file's name says that it holds Markdown. */
export function isMarkdown(name: string | undefined): boolean {
  return name !== undefined && /\.(?:md|markdown)$/i.test(name)
}
