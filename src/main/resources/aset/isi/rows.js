// Shows what is kept, by the page's own templates: every word stands there, in the reader's language.
import { contentOf } from './store.js'

const moment = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: 'medium', timeStyle: 'short' })

export async function show(list, items, template) {
  const rows = await Promise.all(items.map(item => row(item, template)))
  list.replaceChildren(...rows)
  list.closest('section').hidden = items.length === 0
}

async function row(item, template) {
  const line = template.content.firstElementChild.cloneNode(true)
  const { label } = await contentOf(item).catch(() => ({ label: '' }))
  line.dataset.id = item.id
  say(line, 'title', item.title)
  say(line, 'label', label)
  say(line, 'time', moment.format(item.finishedAt ?? item.savedAt))
  say(line, 'said', item.said ?? '')
  // A part of the template belongs to the states that it names.
  for (const part of line.querySelectorAll('[data-when]')) {
    if (!part.dataset.when.split(' ').includes(item.state)) part.remove()
  }
  for (const link of line.querySelectorAll('a[data-resume]')) link.href = `/isi/${item.form}#draf=${encodeURIComponent(item.id)}`
  for (const link of line.querySelectorAll('a[data-sent]')) link.href = `/kiriman/${item.sentAs ?? ''}`
  return line
}

function say(line, name, words) {
  for (const place of line.querySelectorAll(`[data-${name}]`)) place.textContent = words
}
