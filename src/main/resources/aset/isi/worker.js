// Answers for the pages at /isi when the network does not. It keeps nothing itself: the pages put into the cache what they need, and
// every other address passes by untouched.
const PAGE = /^\/isi(\/[a-z][a-z0-9-]*)?$/
const KEPT_FOREVER = /^\/aset\/|^\/isi\/[a-z0-9-]+\/[\w.-]+\.xml$/
const LIST = '/isi/keluarga.csv'
const PATIENCE = 6_000

self.addEventListener('install', () => self.skipWaiting())
self.addEventListener('activate', event => event.waitUntil(self.clients.claim()))

self.addEventListener('fetch', event => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.origin !== self.location.origin) return
  if (request.mode === 'navigate' && PAGE.test(url.pathname)) {
    // Answers of a submission are not taken along: without a network the list says what is here.
    event.respondWith(networkFirst(() => fetch(request), url.searchParams.has('perbaiki') ? '/isi' : url.pathname))
  } else if (url.pathname === LIST && !request.headers.has('If-None-Match')) {
    event.respondWith(networkFirst(known => fetch(LIST, { headers: known }), LIST))
  } else if (KEPT_FOREVER.test(url.pathname)) {
    event.respondWith(caches.match(request, { ignoreVary: true }).then(kept => kept ?? fetch(request)))
  }
})

/**
 * A network that does not answer in time, or whose gateway has nobody behind it, is none.
 *
 * @param ask the server, which may say that what is here is still good
 */
async function networkFirst(ask, kept) {
  const before = await caches.match(kept, { ignoreVary: true })
  if (!before) return ask({})
  const etag = before.headers.get('ETag')
  try {
    const answer = await Promise.race([
      ask(etag ? { 'If-None-Match': etag } : {}),
      new Promise((_, tooLate) => setTimeout(tooLate, PATIENCE, new Error('too late')))
    ])
    if (answer.status === 403) await forget()
    return answer.status === 304 || answer.status >= 500 ? before : answer
  } catch {
    return before
  }
}

/** Whose duty has ended keeps no families; what waits to be sent lies elsewhere, and stays. */
async function forget() {
  for (const name of await caches.keys()) {
    if (name.startsWith('isi:')) await caches.delete(name)
  }
}
