// On a shared machine nobody reads what somebody else has filled in: it is locked with a key that the server keeps for each account
// and that this browser forgets when its owner signs out. Over plain http the browser has no locks, and none is pretended.
import { changed, request } from './database.js'

const CIPHER = 'AES-GCM'

/** The key cannot be read out again, only used. */
export async function unlock(account, base64) {
  if (!crypto.subtle) return
  const key = await crypto.subtle.importKey('raw', bytesOf(base64), CIPHER, false, ['encrypt', 'decrypt'])
  await changed('key', store => store.put({ account, key }))
}

export const forgetKeys = () => changed('key', store => store.clear())

async function keyOf(account) {
  const kept = await request('key', 'readonly', store => store.get(account))
  if (!kept) throw new Error('locked')
  return kept.key
}

export async function seal(account, content) {
  if (!crypto.subtle) return { open: content }
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const plain = new TextEncoder().encode(JSON.stringify(content))
  const additionalData = new TextEncoder().encode(account)
  return { iv, data: await crypto.subtle.encrypt({ name: CIPHER, iv, additionalData }, await keyOf(account), plain) }
}

export async function unseal(account, sealed) {
  if (sealed.open) return sealed.open
  const additionalData = new TextEncoder().encode(account)
  const how = { name: CIPHER, iv: sealed.iv, additionalData }
  const plain = await crypto.subtle.decrypt(how, await keyOf(account), sealed.data)
  return JSON.parse(new TextDecoder().decode(plain))
}

export const bytesOf = base64 => Uint8Array.from(atob(base64), one => one.charCodeAt(0))
