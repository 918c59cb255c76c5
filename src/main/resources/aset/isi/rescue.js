// The outbox and the drafts as a file, to be carried to another browser or handed to the server, where this one cannot send.
import { DRAFT, WAITING, SENT, THROWN_AWAY, contentOf, find, itemsOf, keep } from './store.js'

const KIND = 'prokus-isian'

/** A file that names its owner; nobody else's browser takes it. */
export async function exported(account) {
  const items = []
  for (const item of await itemsOf(account)) {
    if (item.state === SENT || item.state === THROWN_AWAY) continue
    const { id, form, version, title, state, savedAt, finishedAt } = item
    items.push({ id, form, version, title, state, savedAt, finishedAt, content: await contentOf(item) })
  }
  return { count: items.length, text: JSON.stringify({ kind: KIND, account, items }, null, 1) }
}

/**
 * What is here already stays as it is.
 *
 * @return how many were taken in
 * @throws Error 'not-ours' or 'somebody-else'
 */
export async function imported(account, text) {
  const file = read(text)
  if (file.account !== account) throw new Error('somebody-else')
  let count = 0
  for (const { content, ...item } of file.items) {
    if (await find(item.id)) continue
    await keep({ ...item, account, state: item.state === DRAFT ? DRAFT : WAITING }, content)
    count++
  }
  return count
}

function read(text) {
  try {
    const file = JSON.parse(text)
    if (file.kind === KIND && file.items.every(one => one.id && one.content.xml)) return file
  } catch {
    // Said below.
  }
  throw new Error('not-ours')
}
