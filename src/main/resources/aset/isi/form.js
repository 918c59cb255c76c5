// One form: opened new, from a draft or from what was sent; kept while it is filled in; finished into the outbox.
import { contentOf as packed, deprecatedOf, envelopeOf, instanceOf, withoutClock } from './answers.js'
import { nameFolds } from './fold.js'
import { forget } from './offline.js'
import { SOMEBODY_ELSE, ONLINE, ask } from './outbox.js'
import { unlock } from './seal.js'
import { endsSession, watchSignOut } from './signout.js'
import { DRAFT, WAITING, contentOf, find, keep } from './store.js'

const page = document.getElementById('formulir')
const { account, form, title, answers, engine } = page.dataset
const wanted = new URLSearchParams(location.hash.slice(1))
const part = name => document.querySelector(`[data-part="${name}"]`)
const QUIET = 700

let version = page.dataset.version
let root
let deprecated = ''
let untouched = ''
let saving = Promise.resolve()
let finished = false

// Going back to a page that has finished its form would show it as if it had not.
addEventListener('pageshow', event => event.persisted && location.reload())

watchSignOut(() => location.replace('/isi'))
nameFolds(page, page.dataset.fold)

try {
  await connect()
  await open(await beginning())
} catch (error) {
  console.warn(error)
  fail()
}

/** Without a network the page goes on with the key it was given before. */
async function connect() {
  const { state, me } = await ask(account)
  if (state === SOMEBODY_ELSE) await forget().then(() => location.reload())
  if (state === ONLINE && !endsSession()) await unlock(account, me.key)
}

/** The answers to go on with; undefined for a new form. */
async function beginning() {
  if (wanted.has('draf')) {
    const item = await find(wanted.get('draf'))
    // What is on its way, or has arrived, is no draft any more.
    if (item?.account === account && item.state !== DRAFT) location.replace('/isi')
    if (item?.account === account) {
      version = item.version
      return contentOf(item)
    }
  }
  if (answers) {
    const xml = await text(answers)
    return { xml, deprecated: deprecatedOf(xml), files: [] }
  }
  return undefined
}

async function text(address) {
  const answer = await fetch(address, { redirect: 'manual' })
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`)
  return answer.text()
}

async function open(before) {
  const [{ openForm, answersOf }, questions] = await Promise.all([
    import(engine),
    text(`/isi/${form}/${version}.xml`)
  ])
  deprecated = before?.deprecated ?? ''
  openForm(page, {
    form: questions,
    file: address => (String(address).endsWith('/keluarga.csv') ? fetch('/isi/keluarga.csv') : new Response('', { status: 404 })),
    saved: before && envelopeOf(before),
    ready: async stands => {
      root = stands
      say()
      if (!before && wanted.has('keluarga')) choose(wanted.get('keluarga'))
      untouched = before ? '' : withoutClock((await packed(await answersOf(root), deprecated)).xml)
      watch(answersOf)
      part('waiting').hidden = true
    },
    finished: finish
  })
}

/** In the reader's language, where the form has it. */
function say() {
  const mine = root.languages.find(one => one.language?.includes(`(${document.documentElement.lang})`))
  if (mine) root.setLanguage(mine)
}

/** Where the list has that family; a form that asks about none is left alone. */
function choose(family) {
  const question = root.currentState.children.find(one => one.currentState.reference.endsWith('/keluarga'))
  if (question?.currentState.valueOptions?.some(option => option.value === family)) question.selectValue(family)
}

/** Whatever is pressed or typed may have changed an answer; it is kept as soon as the hand rests, and when the page goes. */
function watch(answersOf) {
  let timer
  const soon = () => {
    clearTimeout(timer)
    timer = setTimeout(() => save(answersOf), QUIET)
  }
  for (const kind of ['input', 'change', 'click', 'keyup']) document.addEventListener(kind, soon)
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && save(answersOf))
  // The last word is kept before another page is opened.
  document.addEventListener('click', event => {
    const link = event.target.closest?.('a[href]')
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    save(answersOf).then(() => location.assign(link.href))
  })
}

function save(answersOf) {
  // One that failed does not keep the next from being tried.
  saving = saving.catch(() => {}).then(async () => {
    if (finished) return
    const content = await packed(await answersOf(root), deprecated)
    const now = withoutClock(content.xml)
    if (now === untouched || finished) return
    untouched = now
    await keep({ id: instanceOf(content.xml), account, form, version, title, state: DRAFT }, content)
    part('kept').hidden = false
  })
  return saving.catch(fail)
}

/** It takes the place of its draft, since both go by the instanceID. */
async function finish(data) {
  finished = true
  await saving.catch(() => {})
  try {
    const content = await packed(data, deprecated)
    const finishedAt = Date.now()
    await keep({ id: instanceOf(content.xml), account, form, version, title, state: WAITING, finishedAt }, content)
    location.assign('/isi')
  } catch {
    finished = false
    fail()
  }
}

function fail() {
  part('waiting').hidden = true
  part('failed').hidden = false
}
