import { createApp, h } from 'vue'
import { OdkWebForm, webFormsPlugin } from '@getodk/web-forms'
import { calendar, inEnglish } from './words.mjs'

/**
 * Shows a form in an element of a page.
 *
 * ready(root) is told once the questions stand; finished(data) gets what goes into the envelope, a FormData of the XML and its
 * files. saved is the XML of answers to go on with; empty for a new form.
 */
export function openForm(element, { form, file, saved, ready, finished }) {
  const app = createApp({
    render: () =>
      h(OdkWebForm, {
        formXml: form,
        fetchFormAttachment: file,
        missingResourceBehavior: 'BLANK',
        preloadProperties: {},
        editInstance: saved ? { saved } : undefined,
        onReady: ready,
        onSubmit: payload => finished(payload.data[0])
      })
  })
  app.use(webFormsPlugin)
  if (!inEnglish()) Object.assign(app.config.globalProperties.$primevue.config.locale, calendar)
  app.mount(element)
  return () => app.unmount()
}

/** The answers so far, whether or not they would do: a FormData of the XML and its files. */
export async function answersOf(root) {
  const payload = await root.prepareInstancePayload({ payloadType: 'monolithic' })
  return payload.data[0]
}
