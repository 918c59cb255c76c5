// A filled-in form, between the engine, the store and the envelope.
import { bytesOf } from './seal.js'

export const XML_PART = 'xml_submission_file'

const parse = xml => new DOMParser().parseFromString(xml, 'text/xml')

function meta(document, name) {
  return [...document.documentElement.children]
    .find(one => one.localName === 'meta')
    ?.querySelector(`:scope > ${name}`)
}

const said = (xml, name) => meta(parse(xml), name)?.textContent.trim() ?? ''

export const instanceOf = xml => said(xml, 'instanceID')

export const nameOf = xml => said(xml, 'instanceName')

export const deprecatedOf = xml => said(xml, 'deprecatedID')

/** The engine knows no node that the form does not have. */
export function correcting(xml, deprecated) {
  if (!deprecated || deprecatedOf(xml)) return xml
  const document = parse(xml)
  const beside = meta(document, 'instanceID')
  const added = document.createElementNS(beside.namespaceURI, beside.nodeName.replace('instanceID', 'deprecatedID'))
  added.textContent = deprecated
  beside.after(added)
  return new XMLSerializer().serializeToString(document)
}

/** When it was finished by this clock moves with every look; whether anything was answered does not. */
export function withoutClock(xml) {
  const document = parse(xml)
  for (const one of document.documentElement.querySelectorAll(':scope > end')) one.textContent = ''
  return new XMLSerializer().serializeToString(document)
}

/** A photograph is kept with every word that is typed after it; it is read once. */
const read = new WeakMap()

function base64Of(file) {
  if (!read.has(file)) {
    read.set(
      file,
      new Promise((resolve, reject) => {
        const reader = new FileReader()
        reader.onload = () => resolve(reader.result.slice(reader.result.indexOf(',') + 1))
        reader.onerror = () => reject(reader.error)
        reader.readAsDataURL(file)
      })
    )
  }
  return read.get(file)
}

/** From the engine's form data, for the store. */
export async function contentOf(data, deprecated) {
  const files = []
  let xml = ''
  for (const [name, value] of data.entries()) {
    if (name === XML_PART) xml = correcting(await value.text(), deprecated)
    else files.push({ name, type: value.type, base64: await base64Of(value) })
  }
  return { xml, deprecated, files, label: nameOf(xml) }
}

/** From the store, as a phone sends it; the engine restores a draft from the same. */
export function envelopeOf(content) {
  const data = new FormData()
  data.append(XML_PART, new File([content.xml], XML_PART, { type: 'text/xml' }))
  for (const { name, type, base64 } of content.files) data.append(name, new File([bytesOf(base64)], name, { type }))
  return data
}
