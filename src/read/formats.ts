/** What an input can be read as. */
export const formats = ['text', 'markdown', 'xml', 'html', 'pdf', 'docx'] as const
export type Format = (typeof formats)[number]
