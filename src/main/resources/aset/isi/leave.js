// On the page for signing in: what was taken along is forgotten when its owner has signed out, or when somebody else is about to sign in.
import { forget, keptFor } from './offline.js'
import { sessionEnded } from './signout.js'

sessionEnded()
if (location.search === '?keluar') await forget()

// While the password is typed; signing in itself waits for nothing.
document.querySelector('form[action="/masuk"] [name="nama"]')?.addEventListener('change', async ({ target }) => {
  const owner = await keptFor()
  if (owner && owner !== target.value.trim().toLowerCase()) await forget()
})
