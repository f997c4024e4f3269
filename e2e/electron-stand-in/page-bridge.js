/*
 * One end of a synchronous two-way function bridge between the page's world and the preload's isolated world. The two
 * share only the DOM, so strings cross by DOM events; `dispatchEvent` returns after the other side has answered.
 */
function standInBridge(own, other, key) {
  const { encode, decode } = standInCodec();
  const functions = new Map();
  const waiting = new Map();
  let last = 0;
  let returned;

  const say = (message) => window.dispatchEvent(new CustomEvent(key + other, { detail: JSON.stringify(message) }));

  const give = (value) => {
    const id = ++last;
    if (typeof value === 'function') {
      functions.set(id, value);
      return { $: 'function', id };
    }
    value.then(
      (result) => say({ type: 'settled', id, ok: true, value: encode(result, give) }),
      (error) => say({ type: 'settled', id, ok: false, value: encode(String(error?.message ?? error)) }),
    );
    return { $: 'promise', id };
  };

  const take = (coded) => {
    if (coded.$ === 'promise') return new Promise((resolve, reject) => waiting.set(coded.id, { resolve, reject }));
    return (...args) => {
      returned = undefined;
      say({ type: 'call', id: coded.id, args: encode(args, give) });
      const answer = returned;
      if (!answer) throw new Error('stand-in: the other world did not answer');
      if (answer.type === 'threw') throw decode(answer.value, take);
      return decode(answer.value, take);
    };
  };

  const freeze = (value) => {
    if (value && typeof value === 'object') for (const item of Object.values(value)) freeze(item);
    return Object.freeze(value);
  };

  const answers = {
    call(message) {
      try {
        const result = functions.get(message.id)(...decode(message.args, take));
        say({ type: 'returned', value: encode(result, give) });
      } catch (error) {
        say({ type: 'threw', value: encode(error) });
      }
    },
    returned(message) {
      returned = message;
    },
    threw(message) {
      returned = message;
    },
    settled(message) {
      const { resolve, reject } = waiting.get(message.id);
      waiting.delete(message.id);
      if (message.ok) resolve(decode(message.value, take));
      else reject(new Error(decode(message.value)));
    },
    expose(message) {
      if (Object.hasOwn(window, message.name)) {
        const why = 'Cannot bind an API on top of an existing property on the window object';
        say({ type: 'threw', value: encode(new Error(why)) });
        return;
      }
      Object.defineProperty(window, message.name, { value: freeze(decode(message.api, take)), enumerable: true });
      say({ type: 'returned', value: null });
    },
  };

  window.addEventListener(key + own, (event) => {
    event.stopImmediatePropagation();
    const message = JSON.parse(event.detail);
    answers[message.type](message);
  });

  return {
    expose(name, api) {
      returned = undefined;
      say({ type: 'expose', name, api: encode(api, give) });
      if (returned?.type === 'threw') throw decode(returned.value);
    },
  };
}
