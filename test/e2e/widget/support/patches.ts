/** As Prototype 1.6 and MooTools 1.2 left the language behind them: countable, and with their own ideas of what is built in. */
export const patchedBuiltIns = `
  Array.prototype.each = function (callback) { for (var at = 0; at < this.length; at += 1) callback(this[at], at); return this; };
  Array.prototype.first = function () { return this[0]; };
  Array.prototype.include = function (one) { return this.indexOf(one) >= 0; };
  Array.prototype.toJSON = function () { var parts = []; for (var at = 0; at < this.length; at += 1) parts.push(JSON.stringify(this[at])); return '[' + parts.join(', ') + ']'; };
  String.prototype.toJSON = function () { return '' + this; };
  Date.prototype.toJSON = function () { return '"' + this.toISOString() + '"'; };
  String.prototype.strip = function () { return this.replace(/^\\s+|\\s+$/g, ''); };
  Array.from = function (list) {
    if (!list) return [];
    if (list.toArray) return list.toArray();
    var length = list.length || 0, result = new Array(length);
    while (length--) result[length] = list[length];
    return result;
  };
  Function.prototype.bind = function () {
    var self = this, given = Array.prototype.slice.call(arguments), object = given.shift();
    return function () { return self.apply(object, given.concat(Array.prototype.slice.call(arguments))); };
  };
  Function.prototype.delay = function (seconds) { return setTimeout(this, seconds * 1000); };
  Element.prototype.remove = function () { if (this.parentNode) this.parentNode.removeChild(this); return this; };
  Element.prototype.matches = function (selector) {
    var all = (this.getRootNode ? this.getRootNode() : this.ownerDocument).querySelectorAll(selector), at = all.length;
    while (--at >= 0 && all.item(at) !== this) continue;
    return at > -1;
  };
  Element.prototype.closest = function (selector) {
    for (var one = this; one && one.nodeType === 1; one = one.parentElement) if (one.matches(selector)) return one;
    return undefined;
  };
  Element.prototype.hide = function () { this.style.display = 'none'; return this; };
  Element.prototype.show = function () { this.style.display = ''; return this; };
  Element.prototype.toggle = function () { return this; };
  Event.prototype.stop = function () { this.preventDefault(); this.stopPropagation(); };
  window.$ = function (id) { return document.getElementById(id); };
  window.$$ = function (selector) { return document.querySelectorAll(selector); };`;

/** What nobody should do, and some do. */
export const patchedObject = `
  Object.prototype.extend = function (source) { for (var key in source) if (source.hasOwnProperty(key)) this[key] = source[key]; return this; };
  Object.prototype.keys = function () { return Object.keys(this); };`;

/** As Zone.js does it: an own Promise for everybody, the native one's answers turned into it, and wrapped callbacks everywhere. */
export const zone = `
  (function () {
    var Native = window.Promise, then = Native.prototype.then, add = EventTarget.prototype.addEventListener, remove = EventTarget.prototype.removeEventListener;
    var wrapped = new WeakMap();
    function Zoned(work) { this.native = new Native(work); }
    Zoned.prototype = {
      constructor: Zoned,
      then: function (done, failed) {
        var native = this.native;
        return new Zoned(function (resolve, reject) { then.call(then.call(native, done, failed), resolve, reject); });
      },
      catch: function (failed) { return this.then(undefined, failed); },
      finally: function (last) {
        return this.then(
          function (value) { return Zoned.resolve(last()).then(function () { return value; }); },
          function (error) { return Zoned.resolve(last()).then(function () { throw error; }); }
        );
      },
    };
    Object.defineProperty(Zoned.prototype, Symbol.toStringTag, { value: 'Promise' });
    Zoned.resolve = function (value) { return value instanceof Zoned ? value : new Zoned(function (resolve) { resolve(value); }); };
    Zoned.reject = function (error) { return new Zoned(function (resolve, reject) { reject(error); }); };
    ['all', 'allSettled', 'race', 'any'].forEach(function (name) {
      Zoned[name] = function (list) { return Zoned.resolve(Native[name](list)); };
    });
    Native.prototype.then = function (done, failed) {
      var self = this;
      return new Zoned(function (resolve, reject) { then.call(self, resolve, reject); }).then(done, failed);
    };
    window.Promise = Zoned;
    ['setTimeout', 'requestAnimationFrame', 'queueMicrotask', 'requestIdleCallback', 'setInterval'].forEach(function (name) {
      var native = window[name];
      window[name] = function (callback) {
        var rest = Array.prototype.slice.call(arguments, 1);
        return native.apply(window, [function () { return callback.apply(this, arguments); }].concat(rest));
      };
    });
    EventTarget.prototype.addEventListener = function (type, listener, options) {
      if (typeof listener !== 'function') return add.call(this, type, listener, options);
      if (!wrapped.has(listener)) wrapped.set(listener, function (event) { return listener.call(this, event); });
      return add.call(this, type, wrapped.get(listener), options);
    };
    EventTarget.prototype.removeEventListener = function (type, listener, options) {
      return remove.call(this, type, wrapped.get(listener) || listener, options);
    };
  })();`;

/** As in browsers that keep nothing for a site: asking for a storage is already an error. */
export const throwingStorage = `
  ['localStorage', 'sessionStorage', 'indexedDB', 'caches'].forEach(function (name) {
    Object.defineProperty(window, name, {
      configurable: true,
      get: function () { throw new DOMException('The operation is insecure.', 'SecurityError'); },
    });
  });`;
