declare module 'hyphen/nl' {
  const hyphen: {hyphenateSync(text: string, options?: {hyphenChar?: string}): string}
  export default hyphen
}
