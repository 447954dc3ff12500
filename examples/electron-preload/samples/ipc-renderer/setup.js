// What the reference's block takes from the blocks before it.
const { contextBridge, ipcRenderer } = require('electron')
