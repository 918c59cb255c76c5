// What is taken along, so that the pages at /isi work without a network; and how it is forgotten.
import { forgetKeys } from './seal.js'

const KEPT = 'isi:'

/** Plain http has no worker: the pages work as long as there is a network. */
export const canBeTakenAlong = () => 'serviceWorker' in navigator && 'caches' in window

/**
 * Fetches what is new and drops what is no longer needed. Somebody else's goes first. A page takes the place of its former self
 * only once everything that it loads is here, and nothing is dropped before: a network that goes half-way breaks nothing.
 *
 * @param keep addresses that the server names
 * @param also forms of drafts that were begun with a former version
 * @return whether all of it is there now
 */
export async function takeAlong(account, keep, also) {
  if (!canBeTakenAlong()) return false
  await navigator.serviceWorker.register('/isi/pekerja.js', { scope: '/isi' })
  await forgetOthers(account)
  const cache = await caches.open(KEPT + account)
  try {
    const pages = await Promise.all(keep.filter(changes).map(address => freshly(cache, address)))
    const wanted = new Set([...keep, ...also, ...pages.flatMap(page => page.loads)])
    await Promise.all([...wanted].filter(address => !changes(address)).map(address => once(cache, address)))
    await Promise.all(pages.map(({ address, answer }) => answer && cache.put(address, answer)))
    await drop(cache, wanted)
    return true
  } catch {
    return false
  }
}

/** Styles, scripts and forms have another address when they are another. */
const changes = address => !address.startsWith('/aset/') && !address.endsWith('.xml')

/** A page or the list of families, with what it loads; without an answer where what is here is still good. */
async function freshly(cache, address) {
  const before = await cache.match(address)
  const known = before?.headers.get('ETag')
  const answer = await fetched(address, known ? { 'If-None-Match': known } : {})
  if (answer.status === 304) return { address, loads: [] }
  const loads = [...(await answer.clone().text()).matchAll(/(?:href|src)="(\/aset\/[^"]+)"/g)].map(found => found[1])
  return { address, answer, loads }
}

async function once(cache, address) {
  if (!(await cache.match(address))) await cache.put(address, await fetched(address, {}))
}

async function fetched(address, headers) {
  const answer = await fetch(address, { redirect: 'manual', headers })
  if (!answer.ok && answer.status !== 304) throw new Error(`${address}: ${answer.status}`)
  return answer
}

async function drop(cache, wanted) {
  for (const request of await cache.keys()) {
    const { pathname, search } = new URL(request.url)
    if (!wanted.has(pathname + search)) await cache.delete(request)
  }
}

async function forgetOthers(account) {
  for (const name of await caches.keys()) {
    if (name.startsWith(KEPT) && name !== KEPT + account) await caches.delete(name)
  }
}

/** Whose pages and families are kept here; empty where nobody's are. */
export async function keptFor() {
  if (!canBeTakenAlong()) return ''
  const names = await caches.keys()
  return names.find(name => name.startsWith(KEPT))?.slice(KEPT.length) ?? ''
}

/** Pages, families and keys. What waits to be sent stays, locked, until its owner signs in again. */
export async function forget() {
  if (canBeTakenAlong()) await forgetOthers('')
  await forgetKeys()
}
