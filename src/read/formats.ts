/** What an input can be read as; `pdftotext` is a PDF as that program prints it. */
export const formats = ['text', 'markdown', 'xml', 'html', 'pdf', 'docx', 'pdftotext'] as const
export type Format = (typeof formats)[number]
