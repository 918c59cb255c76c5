// Signing out on these pages: what is kept here goes first, whether or not the server can be told.
import { forget } from './offline.js'

const LEFT = 'prokus-keluar'
const form = document.querySelector('form[action="/keluar"]')

/** @param gone shows that the rest follows, where there is no network to follow by */
export function watchSignOut(gone) {
  form?.addEventListener('submit', async event => {
    event.preventDefault()
    try {
      localStorage.setItem(LEFT, '1')
      await forget()
    } finally {
      if (navigator.onLine) form.submit()
      else gone()
    }
  })
}

/** Somebody left without a network: their session is ended before anything else is shown or sent. */
export function endsSession() {
  if (!localStorage.getItem(LEFT)) return false
  form?.submit()
  return true
}

export const sessionEnded = () => localStorage.removeItem(LEFT)
