const table = document.getElementById('letters')
const search = document.getElementById('search')
const rows = [...table.tBodies[0].rows]

search.addEventListener('input', () => {
  const wanted = search.value.trim().toLowerCase()
  for (const row of rows) row.hidden = !row.textContent.toLowerCase().includes(wanted)
})
document.addEventListener('keydown', event => {
  if (event.key !== '/' || event.target === search) return
  event.preventDefault()
  search.focus()
})

// a head sorts its column: numbers the most first, else from A to Z; again, the other way round
for (const head of table.tHead.rows[0].cells) {
  const button = document.createElement('button')
  button.type = 'button'
  button.append(...head.childNodes)
  head.append(button)
  button.addEventListener('click', () => sortBy(head))
}

function sortBy(head) {
  const isNumber = head.classList.contains('number')
  const before = head.getAttribute('aria-sort')
  const descending = before ? before === 'ascending' : isNumber
  for (const other of table.tHead.rows[0].cells) other.removeAttribute('aria-sort')
  head.setAttribute('aria-sort', descending ? 'descending' : 'ascending')
  const textOf = row => row.cells[head.cellIndex].textContent
  const sign = descending ? -1 : 1
  rows.sort((a, b) => sign * (isNumber ? textOf(a) - textOf(b) : textOf(a).localeCompare(textOf(b))))
  table.tBodies[0].append(...rows)
}
