// Renderer (main world)
window.electron.onMyEventName(data => { /* ... */ })
