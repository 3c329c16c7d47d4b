// The letter as it is: what HTML cannot hold is put back, so that textContent is the source text.
for (const element of document.querySelectorAll('[data-code]')) element.textContent = String.fromCharCode(Number(element.dataset.code))

const byId = id => document.getElementById(id)
const source = byId('source')
const text = source.textContent
const {letter, hash} = document.querySelector('.top').dataset
const findings = [...document.querySelectorAll('.finding')]
const mentions = findings.filter(({dataset}) => dataset.kind)

/* --- selection: click either way, deep links, j and k --- */

let current

function select(finding, from) {
  for (const element of document.querySelectorAll('.current')) element.classList.remove('current')
  current = finding
  finding.classList.add('current')
  const marks = [...source.querySelectorAll(`[data-of="${CSS.escape(finding.id)}"]`)]
  for (const mark of marks) mark.classList.add('current')
  show(from === 'letter' ? 'letter' : 'findings')
  if (from !== 'letter') marks[0]?.scrollIntoView({block: 'center'})
  finding.scrollIntoView({block: 'nearest'})
}

/** On a narrow screen the letter is a view of its own; on a wide one it is always there. */
function show(view) {
  if (view === 'letter' && matchMedia('(min-width: 900px)').matches) return
  document.querySelector(`[name=view][value=${view}]`).checked = true
}

function follow() {
  const id = decodeURIComponent(location.hash.slice(1))
  const finding = byId(id.startsWith('t:') ? id.slice(2) : id)
  const isMark = id.startsWith('t:')
  if (finding?.matches('.finding')) {
    select(finding, isMark ? 'letter' : 'findings')
    const place = byId(id)
    place.scrollIntoView({block: isMark ? 'center' : 'nearest'})
    place.focus({preventScroll: true})
  } else if (/^L\d+$/.test(id)) {
    show('letter')
    byId(id)?.scrollIntoView({block: 'center'})
  }
}
addEventListener('hashchange', follow)
document.addEventListener('click', event => {
  const link = event.target.closest?.('a[href^="#"]')
  if (!link) return
  const hash = link.matches('.mark') ? `#${nextOf(link)}` : link.getAttribute('href')
  // a link to where one is already changes no address
  if (hash === location.hash) follow()
  else if (hash !== link.getAttribute('href')) {
    event.preventDefault()
    location.hash = hash
  }
})

/** Where mentions lie over each other, one click after the other goes from the innermost to the outermost. */
function nextOf(link) {
  const ids = []
  for (let mark = link; mark; mark = mark.parentElement.closest('.mark')) ids.push(mark.dataset.of)
  return ids[(ids.indexOf(current?.id) + 1) % ids.length]
}

document.addEventListener('click', ({target}) => {
  const finding = target.closest?.('.finding')
  if (finding && !target.closest('a, button') && getSelection().isCollapsed) select(finding)
})

function step(by) {
  const shown = findings.filter(finding => finding.checkVisibility())
  const at = shown.indexOf(current)
  const next = at < 0 ? shown[by > 0 ? 0 : shown.length - 1] : shown[at + by]
  if (!next) return
  select(next)
  next.focus({preventScroll: true})
}

/* --- search --- */

const search = byId('search')
const highlights = globalThis.CSS?.highlights

search.addEventListener('input', () => {
  const wanted = search.value.trim().toLowerCase()
  for (const finding of findings) finding.classList.toggle('not-found', wanted !== '' && !finding.textContent.toLowerCase().includes(wanted))
  const places = []
  const lower = text.toLowerCase()
  // lower case may be longer than the text itself: then places cannot be told
  if (wanted !== '' && lower.length === text.length) for (let at = lower.indexOf(wanted); at >= 0 && places.length < 1000; at = lower.indexOf(wanted, at + 1)) places.push([at, at + wanted.length])
  paint('found', places)
  if (places.length > 0) lineOf(places[0][0])?.scrollIntoView({block: 'center'})
})

/** Paints stretches of the letter without touching its elements. */
function paint(name, places) {
  if (!highlights) return
  highlights.set(name, new Highlight(...places.map(([start, end]) => rangeOf(start, end))))
}

let nodes
function textNodes() {
  if (nodes) return nodes
  nodes = []
  const walker = document.createTreeWalker(source, NodeFilter.SHOW_TEXT)
  for (let at = 0; walker.nextNode(); at += walker.currentNode.length) nodes.push({node: walker.currentNode, at})
  return nodes
}

function nodeAt(offset) {
  const list = textNodes()
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (list[middle].at <= offset) low = middle + 1
    else high = middle
  }
  return list[low - 1]
}

function rangeOf(start, end) {
  const range = document.createRange()
  const first = nodeAt(start)
  const last = nodeAt(end - 1)
  range.setStart(first.node, start - first.at)
  range.setEnd(last.node, end - last.at)
  return range
}

function lineOf(offset) {
  return nodeAt(offset)?.node.parentElement.closest('.line')
}

/* --- verdicts --- */

const storageKey = `kamerbrief-verdicts:${letter}:${hash}`
/** By the id of the mention. */
const verdicts = new Map()
let missed = []
const points = offset => {
  let count = 0
  for (const _ of text.slice(0, offset)) count++
  return count
}
/** The UTF-16 offset of a code point. */
const offsetOf = point => {
  let offset = 0
  for (const character of text) {
    if (point-- === 0) break
    offset += character.length
  }
  return offset
}

const buttons = byId('verdict')
for (const mention of mentions) mention.querySelector('.meta').append(buttons.content.cloneNode(true))
document.addEventListener('click', ({target}) => {
  const button = target.closest?.('[data-verdict]')
  if (!button) return
  judge(button.closest('.finding'), button.dataset.verdict)
})

/** Judges; the same verdict again takes it back. */
function judge(finding, verdict) {
  if (verdicts.get(finding.id) === verdict) verdicts.delete(finding.id)
  else verdicts.set(finding.id, verdict)
  draw()
}

function draw() {
  for (const mention of mentions) {
    const verdict = verdicts.get(mention.id)
    for (const name of ['right', 'wrong']) mention.classList.toggle(name, verdict === name)
    for (const button of mention.querySelectorAll('[data-verdict]')) button.setAttribute('aria-pressed', button.dataset.verdict === verdict)
  }
  byId('judged').textContent = verdicts.size
  const list = byId('missed-list')
  list.hidden = missed.length === 0
  list.querySelector('ol').replaceChildren(...missed.map(missedItem))
  paint('missed', missed.map(({start, end}) => [offsetOf(start), offsetOf(end)]))
  memory.set(storageKey, lines())
}

function missedItem(verdict) {
  const item = byId('missed-item').content.cloneNode(true)
  item.querySelector('.missed-kind').textContent = verdict.kind
  item.querySelector('q').textContent = verdict.text
  item.querySelector('button').addEventListener('click', () => {
    missed = missed.filter(other => other !== verdict)
    draw()
  })
  return item
}

/** One verdict a line, in the order of the letter: docs/verdicts.md. */
function lines() {
  const judged = mentions.flatMap(mention => {
    const verdict = verdicts.get(mention.id)
    if (!verdict) return []
    const {kind, start, end, value} = mention.dataset
    return [{letter, kind, start: Number(start), end: Number(end), text: mention.querySelector('.said q').textContent, value: JSON.parse(value), verdict, mention: mention.id}]
  })
  return [...judged, ...missed]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map(verdict => `${JSON.stringify(verdict)}\n`)
    .join('')
}

/** Takes up verdicts that were saved before; lines of another letter, or of a mention that is gone, are left out. */
function take(saved) {
  for (const verdict of saved.split('\n').flatMap(verdictOf)) {
    const isSame = other => ['kind', 'start', 'end'].every(key => String(other[key]) === String(verdict[key]))
    const mention = mentions.find(({dataset}) => isSame(dataset))
    if (verdict.verdict !== 'missed') mention && verdicts.set(mention.id, verdict.verdict)
    else if (!missed.some(isSame)) missed.push(verdict)
  }
  draw()
}

/** A line of a file, where it is a verdict on this letter. */
function verdictOf(line) {
  try {
    const verdict = JSON.parse(line)
    const {start, end} = verdict
    const isPlace = Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= points(text.length)
    return isPlace && verdict.letter === letter && ['right', 'wrong', 'missed'].includes(verdict.verdict) ? [verdict] : []
  } catch {
    return []
  }
}

byId('save').addEventListener('click', () => {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([lines()], {type: 'application/jsonl'}))
  link.download = `${letter}.verdicts.jsonl`
  link.click()
  URL.revokeObjectURL(link.href)
})

byId('load').addEventListener('change', async ({target}) => {
  const [file] = target.files
  if (file) take(await file.text())
  target.value = ''
})

/* --- missed --- */

const missedDialog = byId('missed')
const missedKind = byId('missed-kind')
let missedPlace

byId('miss').addEventListener('mousedown', event => event.preventDefault())
byId('miss').addEventListener('click', miss)
missedKind.addEventListener('change', showFields)

function miss() {
  missedPlace = selectedPlace()
  byId('select-first').hidden = missedPlace !== undefined
  if (!missedPlace) return
  byId('missed-text').textContent = text.slice(...missedPlace)
  for (const input of missedDialog.querySelectorAll('input')) input.value = ''
  showFields()
  missedDialog.showModal()
}

/** What is selected in the letter, without the space around it, as UTF-16 offsets. */
function selectedPlace() {
  const selection = getSelection()
  if (selection.isCollapsed || selection.rangeCount === 0) return undefined
  const range = selection.getRangeAt(0)
  if (!source.contains(range.startContainer) || !source.contains(range.endContainer)) return undefined
  const before = document.createRange()
  before.setStart(source, 0)
  before.setEnd(range.startContainer, range.startOffset)
  const start = before.toString().length
  const chosen = range.toString()
  const inner = chosen.trim()
  if (inner === '') return undefined
  const from = start + chosen.indexOf(inner)
  return [from, from + inner.length]
}

function showFields() {
  for (const fields of missedDialog.querySelectorAll('.value-fields')) fields.hidden = fields.dataset.kind !== missedKind.value || fields.children.length < 2
}

missedDialog.addEventListener('close', () => {
  if (missedDialog.returnValue !== 'add' || !missedPlace) return
  const [start, end] = missedPlace
  const value = valueOf(missedDialog.querySelector('.value-fields:not([hidden])'))
  missed.push({letter, kind: missedKind.value, start: points(start), end: points(end), text: text.slice(start, end), ...(value && {value}), verdict: 'missed'})
  draw()
})

/** Filled-in fields; those marked `*` are lists, parted by spaces. */
function valueOf(fields) {
  const value = {}
  for (const {value: given, dataset} of fields?.querySelectorAll('input') ?? []) {
    const name = dataset.field.replace('*', '')
    if (given.trim() !== '') value[name] = name === dataset.field ? given.trim() : given.trim().split(/\s+/)
  }
  return Object.keys(value).length > 0 ? value : undefined
}

/* --- keys --- */

const help = byId('help')
byId('help-open').addEventListener('click', () => help.showModal())

const keys = {
  j: () => step(1),
  k: () => step(-1),
  y: () => judgeCurrent('right'),
  x: () => judgeCurrent('wrong'),
  m: miss,
  '/': () => {
    show('findings')
    search.focus()
  },
  '?': () => help.showModal()
}

function judgeCurrent(verdict) {
  if (!current?.dataset.kind) return
  const judged = current
  // with the filter «not yet judged» the list is shorter afterwards
  step(1)
  judge(judged, verdict)
}

document.addEventListener('keydown', event => {
  if (event.key === 'Escape' && event.target === search) search.blur()
  if (event.ctrlKey || event.metaKey || event.altKey || !byId('keys-on').checked) return
  if (event.target.closest?.('input:not([type=radio], [type=checkbox]), select, textarea, dialog')) return
  const action = keys[event.key]
  if (!action) return
  event.preventDefault()
  action()
})

take(memory.get(storageKey) ?? '')
follow()
