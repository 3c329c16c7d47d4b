// A thread does not inherit tsx from the one that starts it.
import {register} from 'tsx/esm/api'

register()
const {default: batch} = await import('./worker.ts')
export default batch
