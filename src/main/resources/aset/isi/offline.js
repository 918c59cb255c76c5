// What is taken along, so that the pages at /isi work without a network; and how it is forgotten.
import { forgetKeys } from './seal.js'

const KEPT = 'isi:'

/** Plain http has no worker: the pages work as long as there is a network. */
export const canBeTakenAlong = () => 'serviceWorker' in navigator && 'caches' in window

/**
 * Fetches what is new and drops what is no longer needed. Somebody else's goes first.
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
  const wanted = new Set([...keep, ...also, ...ofThisPage()])
  const fetched = await Promise.all([...wanted].map(address => bring(cache, address)))
  for (const request of await cache.keys()) {
    const { pathname, search } = new URL(request.url)
    if (!wanted.has(pathname + search)) await cache.delete(request)
  }
  return fetched.every(Boolean)
}

/** Styles and pictures that every page has; the server names only what is these pages' own. */
function ofThisPage() {
  return [...document.querySelectorAll('link[href], script[src], img[src]')]
    .map(one => new URL(one.href || one.src))
    .filter(url => url.origin === location.origin && url.pathname.startsWith('/aset/'))
    .map(url => url.pathname + url.search)
}

const neverChanges = address => address.startsWith('/aset/') || address.endsWith('.xml')

async function bring(cache, address) {
  const before = await cache.match(address)
  if (before && neverChanges(address)) return true
  const known = before?.headers.get('ETag')
  try {
    const answer = await fetch(address, { redirect: 'manual', headers: known ? { 'If-None-Match': known } : {} })
    if (answer.status === 304) return true
    if (!answer.ok) return false
    await cache.put(address, answer)
    return true
  } catch {
    return false
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
