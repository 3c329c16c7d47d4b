/** Month names in full → 1–12. */
export const months: ReadonlyMap<string, number> = new Map(
  ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'].map(
    (month, index) => [month, index + 1]
  )
)
