// What of the API the main world sees.
const api = window.electron
const frozen = (value) =>
  Object.isFrozen(value) && Object.values(value).every((v) => typeof v !== 'object' || frozen(v))

api.doThing()
console.log('frozen:', frozen(api.data), frozen(api.nestedAPI))
console.log('data:', JSON.stringify(api.data))
console.log('deeper:', api.nestedAPI.evenDeeper.youCanDoThisAsMuchAsYouWant.fn())
api.anAsyncFunction().then((value) => console.log('async:', value))
api.myPromises[0].then((value) => console.log('resolved:', value))
api.myPromises[1].catch((error) => console.log('rejected:', error.message))
