// The same text, and its bytes.
console.log(window.nodeCrypto.sha256sum('contextBridge'))
console.log(window.nodeCrypto.sha256sum(new TextEncoder().encode('contextBridge')))
