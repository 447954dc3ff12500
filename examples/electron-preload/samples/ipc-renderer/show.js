// The reference's listener is empty; this one prints.
window.electron.onMyEventName((data) => console.log('MyEventName:', JSON.stringify(data)))
