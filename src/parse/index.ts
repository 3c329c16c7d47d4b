export {parse} from './letter.ts'
export {print, type Block, type Dialect, type Gap, type LetterTree, type Line, type Page} from './tree.ts'
