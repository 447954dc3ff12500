// Renderer (in isolated world id 1004)
window.electron.doThing()
