// web-forms gives the button that folds a part of a form no name: it gets the part's own.
export function nameFolds(page, word) {
  const name = () => {
    for (const button of page.querySelectorAll('button[data-pc-name="pctogglebutton"]:not([aria-label])')) {
      const heading = button.closest('.p-panel-header')
      button.setAttribute('aria-label', `${word} ${heading?.textContent.trim() ?? ''}`.trim())
    }
  }
  new MutationObserver(name).observe(page, { childList: true, subtree: true })
}
