// On the page for signing in: what was taken along is forgotten when its owner has signed out, or when somebody else signs in.
import { forget, keptFor } from './offline.js'
import { sessionEnded } from './signout.js'

sessionEnded()
if (location.search === '?keluar') await forget()

const form = document.querySelector('form[action="/masuk"]')
form?.addEventListener('submit', async event => {
  event.preventDefault()
  try {
    const owner = await keptFor()
    if (owner && owner !== form.elements.nama.value.trim().toLowerCase()) await forget()
  } finally {
    form.submit()
  }
})
