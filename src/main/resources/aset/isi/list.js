// The page of forms, drafts and what waits to be sent.
import * as outbox from './outbox.js'
import { canBeTakenAlong, forget, takeAlong } from './offline.js'
import { exported, imported } from './rescue.js'
import { show } from './rows.js'
import { unlock } from './seal.js'
import { endsSession, watchSignOut } from './signout.js'
import { DRAFT, SENT, THROWN_AWAY, WAITING, forgetItem, itemsOf, mark } from './store.js'

const page = document.getElementById('isian')
const { account } = page.dataset
const part = name => page.querySelector(`[data-part="${name}"]`)
const KEPT_AFTER = 24 * 60 * 60_000
const SHOWN_AFTER = 30 * KEPT_AFTER
const LOOK_AGAIN = 15_000

async function start() {
  watchSignOut(() => page.replaceChildren(part('left').content.cloneNode(true)))
  await dropOld()
  await render()
  await connect(true)
  addEventListener('online', () => connect(true))
  addEventListener('offline', () => tell(outbox.OFFLINE))
  setInterval(() => connect(false), LOOK_AGAIN)
}

/** What was thrown away can be taken back for a day; what was sent is told for a month. */
async function dropOld() {
  for (const item of await itemsOf(account)) {
    const age = Date.now() - (item.thrownAwayAt ?? item.sentAt ?? Date.now())
    if ((item.state === THROWN_AWAY && age > KEPT_AFTER) || (item.state === SENT && age > SHOWN_AFTER)) await forgetItem(item.id)
  }
}

async function render() {
  const items = await itemsOf(account)
  const drafts = items.filter(one => one.state === DRAFT || one.state === THROWN_AWAY)
  const leaving = items.filter(one => !drafts.includes(one))
  await show(part('drafts'), drafts, part('draft-row'))
  await show(part('outbox'), leaving, part('outbox-row'))
  part('to-rescue').hidden = items.every(one => one.state === SENT || one.state === THROWN_AWAY)
}

/** Asks who is signed in, sends what waits, and brings what is taken along up to date. */
async function connect(everything) {
  const items = await itemsOf(account)
  if (!everything && !items.some(one => one.state === WAITING && one.nextAt <= Date.now())) return
  const { state, me } = await outbox.ask(account)
  tell(state)
  if (state === outbox.SOMEBODY_ELSE) await forget().then(() => location.reload())
  if (state !== outbox.ONLINE || endsSession()) return
  await unlock(account, me.key)
  await render()
  await outbox.send({ account, token: me.token, all: everything, told: render })
  if (everything) await bring(me.keep, items)
}

async function bring(keep, items) {
  const former = items.filter(one => one.state === DRAFT).map(one => `/isi/${one.form}/${one.version}.xml`)
  const complete = await takeAlong(account, keep, former)
  part('taken-along').hidden = !complete
  part('cannot-take-along').hidden = canBeTakenAlong()
  navigator.storage?.persist?.()
}

function tell(state) {
  for (const notice of page.querySelectorAll('[data-network]')) notice.hidden = notice.dataset.network !== state
}

page.addEventListener('click', async event => {
  const button = event.target.closest('button[data-do]')
  const id = button?.closest('[data-id]')?.dataset.id
  switch (button?.dataset.do) {
    case 'throw-away':
      await mark(id, { state: THROWN_AWAY, thrownAwayAt: Date.now() })
      break
    case 'take-back':
      await mark(id, { state: DRAFT, thrownAwayAt: undefined })
      break
    case 'again':
      await mark(id, { state: WAITING, tries: 0, nextAt: 0, said: '' })
      await connect(true)
      break
    case 'edit':
      await mark(id, { state: DRAFT, said: '' })
      break
    case 'send':
      await connect(true)
      break
    case 'save':
      await save()
      break
    default:
      return
  }
  await render()
})

async function save() {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([(await exported(account)).text], { type: 'application/json' }))
  link.download = `isian-${account}-${new Date().toISOString().slice(0, 10)}.json`
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}

part('file').addEventListener('change', async event => {
  const file = event.target.files[0]
  if (!file) return
  // In a browser that knew nobody yet, the key that locks it comes first.
  await begun
  const outcome = await imported(account, await file.text()).then(
    count => (count > 0 ? 'taken-in' : 'nothing-new'),
    error => error.message
  )
  for (const notice of page.querySelectorAll('[data-import]')) notice.hidden = notice.dataset.import !== outcome
  event.target.value = ''
  await render()
  await connect(true)
})

part('search').addEventListener('input', event => {
  const wanted = event.target.value.toLowerCase()
  for (const line of part('families').children) line.hidden = !line.textContent.toLowerCase().includes(wanted)
})

// What is pressed while the rest is still coming is heard already.
const begun = start()
await begun
