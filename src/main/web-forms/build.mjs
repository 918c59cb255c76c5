// Makes src/main/resources/aset/web-forms/ out of @getodk/web-forms, for the pages at /isi. ProKUS builds without it: what it makes
// is committed. To remake it, for a new version or another word:
//
//   cd src/main/web-forms && npm ci && npm run build
//
// What is changed in web-forms, and why, stands in docs/decisions/0075. Every change names the text it takes the place of, and the
// build stops where that text is not there as often as expected: then look at the new version before going on.
import { build } from 'esbuild'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { indonesian } from './words.mjs'

const here = name => fileURLToPath(new URL(name, import.meta.url))
const out = here('../resources/aset/web-forms/')
const { dependencies } = JSON.parse(await readFile(here('package.json'), 'utf8'))
let styles = ''

function replace(text, times, from, to) {
  const found = text.split(from).length - 1
  if (found !== times) throw new Error(`Expected ${times} times, found ${found}: ${from}`)
  return text.split(from).join(to)
}

/** It puts its styles into the page by script, which the content policy forbids; they become a file, without its own fonts. */
function takeStylesOut(text) {
  const end = text.indexOf('\n')
  const literal = text.slice(0, end).match(/createTextNode\(('.*')\)\)/s)[1]
  const css = new Function('return ' + literal)()
  // A layer of its own, so that the page's own rules win; PrimeFlex brings classes by the hundred that nobody scoped.
  styles = css.replace(/@charset[^;]*;/, '').replace(/@font-face\s*\{[^}]*\}/g, '')
  return text.slice(end + 1)
}

/** PrimeVue makes a style sheet for each kind of control as it appears: a constructed sheet is no inline style. */
const adoptStyles = `
const adopted = new WeakMap();
const adopt = (element, css) => {
  let sheet = adopted.get(element);
  if (!sheet) {
    sheet = new CSSStyleSheet();
    adopted.set(element, sheet);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }
  sheet.replaceSync(css ?? "");
};
`

/** Words that web-forms uses in more than one place. */
const times = { 'Good accuracy': 2, Cancel: 2 }

function change(text) {
  text = replace(text, 1, `aA.querySelector('style[data-primevue-style-id="'.concat(_A, '"]')`, `aA.querySelector('meta[data-primevue-style-id="'.concat(_A, '"]')`)
  text = replace(text, 1, 'aA.createElement("style"), rA.value.isConnected', 'aA.createElement("meta"), rA.value.isConnected')
  text = replace(text, 1, 'rA.value.textContent = PA, bA?.(_A)', 'adopt(rA.value, PA), bA?.(_A)')
  // Its reset of every element is for a page that has no look of its own.
  text = replace(text, 1, 'tA.textContent = resetStyles, document.head.prepend(tA), ', '')
  // Maps fetch their tiles from servers elsewhere, which the content policy forbids: a place is taken, not drawn.
  text = replace(text, 1, 'await import("./MapBlock-Bb-sCnDx.js")', 'await Promise.reject(new Error("no maps"))')
  // Its label is to belong to the field that is typed in, which lies within what web-forms gives its id to.
  text = replace(text, 1, 'createBlock(unref(script$f), {\n      id: eA.node.nodeId,', 'createBlock(unref(script$f), {\n      "input-id": eA.node.nodeId,')
  text = replace(text, 1, '"show-icon": "",\n      "icon-display": "input",', '"input-id": tA.question.nodeId,\n      "show-icon": "",\n      "icon-display": "input",')
  text = replace(text, 1, 'class: "dropdown",\n      filter:', 'class: "dropdown",\n      "aria-label": tA.question.currentState.label?.asString,\n      filter:')
  // Answers to go on with are restored as they are; web-forms itself only knows how to correct what was sent.
  text = replace(
    text,
    1,
    'const rA = resolvableFormInstanceInput(tA.editInstance), oA = await AA.editInstance(rA, nA);',
    'const oA = await AA.restoreInstance({ data: [tA.editInstance.saved] }, nA);'
  )
  text = replace(text, 1, 'emits: ["submit", "submitChunked"]', 'emits: ["submit", "submitChunked", "ready"]')
  text = replace(
    text,
    1,
    '      trackDevice: nA.trackDevice\n    }))();',
    '      trackDevice: nA.trackDevice\n    }), gA.value.root && lA("ready", gA.value.root)))();'
  )
  text = replace(text, 1, '(async () => gA.value = await loadFormState(', '(async () => (gA.value = await loadFormState(')
  // The page has a title and a language already.
  text = replace(text, 1, 'createVNode(FormHeader, {\n            form: unref(gA).root\n          }, null, 8, ["form"])', 'createCommentVNode("", !0)')
  text = replace(text, 1, '`${QA} questions with errors.`', '`${QA}` + " questions with errors."')
  for (const english of Object.keys(indonesian)) {
    const from = JSON.stringify(english)
    text = replace(text, times[english] ?? 1, from, `words(${from})`)
  }
  return adoptStyles + `import { words } from ${JSON.stringify(here('words.mjs'))};\n` + text
}

await mkdir(out, { recursive: true })
const header = `/*! @getodk/web-forms ${dependencies['@getodk/web-forms']} with Vue ${dependencies.vue}, Apache-2.0 and MIT; made by src/main/web-forms/build.mjs */`
await build({
  entryPoints: [here('open.mjs')],
  outfile: out + 'web-forms.js',
  bundle: true,
  format: 'esm',
  target: 'es2022',
  minify: true,
  legalComments: 'none',
  banner: { js: header },
  define: { 'process.env.NODE_ENV': '"production"', __VUE_OPTIONS_API__: 'true', __VUE_PROD_DEVTOOLS__: 'false', __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false' },
  external: ['fs', 'path'],
  plugins: [
    {
      name: 'changes',
      setup(to) {
        to.onLoad({ filter: /web-forms\/dist\/index\.js$/ }, async ({ path }) => ({ contents: takeStylesOut(await readFile(path, 'utf8')) }))
        to.onLoad({ filter: /web-forms\/dist\/index-\w+\.js$/ }, async ({ path }) => ({ contents: change(await readFile(path, 'utf8')) }))
      }
    }
  ]
})
const sheet = await build({ stdin: { contents: `@layer page { @layer web-forms {\n${styles}\n} }`, loader: 'css' }, minify: true, write: false, banner: { css: header } })
await writeFile(out + 'web-forms.css', sheet.outputFiles[0].contents)
