// What the audit page and the index page have in common.
document.documentElement.classList.add('js')
for (const element of document.querySelectorAll('.needs-script, #views')) element.hidden = false

/** Storage may be forbidden for a page from a file; then nothing is remembered. */
const memory = {
  get(key) {
    try {
      return localStorage.getItem(key)
    } catch {
      return null
    }
  },
  set(key, value) {
    try {
      localStorage.setItem(key, value)
    } catch {
      // nothing is remembered
    }
  }
}

for (const input of document.querySelectorAll('[name=language]')) {
  if (input.value === memory.get('kamerbrief-language')) input.checked = true
  input.addEventListener('change', () => setLanguage(input.value))
}
setLanguage(document.querySelector('[name=language]:checked').value)

function setLanguage(language) {
  document.documentElement.lang = language
  memory.set('kamerbrief-language', language)
}
