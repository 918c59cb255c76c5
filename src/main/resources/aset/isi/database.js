// The browser's own database, as promises.
let opened

function open() {
  opened ??= new Promise((resolve, reject) => {
    const asked = indexedDB.open('prokus-isi', 1)
    asked.onupgradeneeded = () => {
      asked.result.createObjectStore('item', { keyPath: 'id' }).createIndex('account', 'account')
      asked.result.createObjectStore('key', { keyPath: 'account' })
    }
    asked.onsuccess = () => {
      // Another tab with a later version of this page must not wait for us.
      asked.result.onversionchange = () => asked.result.close()
      resolve(asked.result)
    }
    asked.onerror = () => reject(asked.error)
  })
  return opened
}

/** Done once it is on the disk, where the browser can promise that. */
export async function request(name, mode, what) {
  const database = await open()
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(name, mode, { durability: 'strict' })
    const asked = what(transaction.objectStore(name))
    transaction.oncomplete = () => resolve(asked?.result)
    transaction.onabort = () => reject(transaction.error)
  })
}

export const changed = (name, what) => request(name, 'readwrite', what)
