// Where drafts and what waits to be sent are kept in this browser, for each account its own. What was answered is sealed.
import { seal, unseal } from './seal.js'
import { changed, request } from './database.js'

export const DRAFT = 'draft'
export const WAITING = 'waiting'
export const SENDING = 'sending'
export const SENT = 'sent'
export const REFUSED = 'refused'
export const THROWN_AWAY = 'thrown-away'

/** Of one account, the latest first; without what was answered. */
export async function itemsOf(account) {
  const found = await request('item', 'readonly', store => store.index('account').getAll(account))
  return found.sort((one, other) => other.savedAt - one.savedAt)
}

export const find = id => request('item', 'readonly', store => store.get(id))

/** @param item id (the instanceID), account, form, version, title, state */
export async function keep(item, content) {
  const sealed = await seal(item.account, content)
  await changed('item', store => store.put({ tries: 0, nextAt: 0, said: '', ...item, savedAt: Date.now(), sealed }))
}

/** Only what is said of it; the answers stay as they are. */
export async function mark(id, changes) {
  await changed('item', store => {
    const asked = store.get(id)
    asked.onsuccess = () => asked.result && store.put({ ...asked.result, ...changes })
  })
}

/** What was answered: label, xml, deprecated, files. */
export const contentOf = item => unseal(item.account, item.sealed)

/** For the line that stays once it is sent: the answers are on the server then. */
export async function keepLabelOnly(item) {
  const { label } = await contentOf(item)
  return seal(item.account, { label })
}

export const forgetItem = id => changed('item', store => store.delete(id))
