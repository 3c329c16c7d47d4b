declare module 'edtf' {
  /** Parses an EDTF expression of any level; throws where it is none. */
  export default function edtf(expression: string): unknown
}
