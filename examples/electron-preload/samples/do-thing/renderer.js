// Renderer (main world)
window.electron.doThing()
