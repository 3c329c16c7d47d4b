/** Exit codes of the commands, after sysexits.h. */
export const EXIT = {
  well: 0,
  findings: 1,
  usage: 2,
  unreadable: 65,
  noInput: 66,
  cannotWrite: 73,
  interrupted: 130
} as const
