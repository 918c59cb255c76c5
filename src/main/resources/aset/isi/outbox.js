// Sends what waits, one after the other, and keeps trying. The server takes the same envelope twice without harm, so that in doubt
// it is sent again.
import { envelopeOf } from './answers.js'
import { REFUSED, SENDING, SENT, WAITING, contentOf, itemsOf, keepLabelOnly, mark } from './store.js'

const FIRST_WAIT = 5_000
const LONGEST_WAIT = 10 * 60_000

export const ONLINE = 'online'
export const OFFLINE = 'offline'
export const SIGNED_OUT = 'signed-out'
export const SOMEBODY_ELSE = 'somebody-else'

/** Who is signed in, and how to send; or why nothing can be sent. */
export async function ask(account) {
  try {
    const answer = await fetch('/isi/saya.json', {
      redirect: 'manual',
      cache: 'no-store',
      headers: { Accept: 'application/json' }
    })
    if (answer.type === 'opaqueredirect' || answer.status === 401) return { state: SIGNED_OUT }
    if (!answer.ok) return { state: OFFLINE }
    const me = await answer.json()
    return { state: me.account === account ? ONLINE : SOMEBODY_ELSE, me }
  } catch {
    return { state: OFFLINE }
  }
}

export const wait = tries => Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** tries) * (0.75 + Math.random() / 2)

/**
 * One tab at a time.
 *
 * @param token that the server gave with the session
 * @param all also what should still be waited with
 * @param told after each change
 */
export async function send({ account, token, all, told }) {
  const work = async () => {
    for (const item of (await itemsOf(account)).reverse()) {
      // What says that it is being sent was cut off while it was: nobody else has the lock.
      if (item.state !== WAITING && item.state !== SENDING) continue
      if (!all && item.nextAt > Date.now()) continue
      if (!(await sendOne(item, token, told))) return
    }
  }
  return navigator.locks ? navigator.locks.request('prokus-isi', { ifAvailable: true }, lock => lock && work()) : work()
}

/** False where the rest need not be tried. */
async function sendOne(item, token, told) {
  await mark(item.id, { state: SENDING })
  told()
  const answer = await post(item, token)
  if (answer.status === 201 || answer.status === 202) {
    const { id } = await answer.json()
    await mark(item.id, { state: SENT, sentAs: id, sentAt: Date.now(), said: '', sealed: await keepLabelOnly(item) })
  } else if ([400, 403, 409, 413, 422].includes(answer.status)) {
    await mark(item.id, { state: REFUSED, said: await sentence(answer) })
  } else {
    await mark(item.id, { state: WAITING, tries: item.tries + 1, nextAt: Date.now() + wait(item.tries) })
    told()
    return false
  }
  told()
  return true
}

async function post(item, token) {
  try {
    return await fetch('/isi/kiriman', {
      method: 'POST',
      redirect: 'manual',
      headers: { Accept: 'application/json', 'X-CSRF-TOKEN': token },
      body: envelopeOf(await contentOf(item))
    })
  } catch {
    return { status: 0 }
  }
}

async function sentence(answer) {
  try {
    return (await answer.json()).detail ?? ''
  } catch {
    return ''
  }
}
