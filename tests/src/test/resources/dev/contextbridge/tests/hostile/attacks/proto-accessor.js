const underscore = Object.getOwnPropertyDescriptor(Object.prototype, '__proto__');
delete Object.prototype.__proto__;
Object.defineProperty(Object.prototype, '__proto__', {
  get() { steal(this); return underscore.get.call(this); },
  set(v) { steal(this, v); },
  configurable: true,
});
delete Object.prototype.hasOwnProperty;
delete Object.prototype.constructor;
delete Array.prototype.constructor;
delete Function.prototype.constructor;
