/* Runs the app's preload in an isolated world with what a sandboxed preload gets: contextBridge, ipcRenderer, no Node. */
function standInPreload(config, run) {
  const { encode, decode } = standInCodec();
  const bridge = standInBridge('isolated', 'main', config.key);
  const pending = new Map();
  const listeners = new Map();
  let last = 0;
  const post = (message) => globalThis.standInOut(JSON.stringify(message));

  globalThis.standInIn = (text) => {
    const message = JSON.parse(text);
    if (message.type === 'event') {
      for (const listener of [...(listeners.get(message.channel) ?? [])]) listener({}, ...decode(message.args));
      return;
    }
    const { resolve, reject } = pending.get(message.id);
    pending.delete(message.id);
    if (message.error === undefined) resolve(decode(message.value));
    else reject(new Error(message.error));
  };

  const ipcRenderer = {
    invoke: (channel, ...args) =>
      new Promise((resolve, reject) => {
        const coded = encode(args);
        pending.set(++last, { resolve, reject });
        post({ type: 'invoke', channel, id: last, args: coded });
      }),
    on(channel, listener) {
      listeners.set(channel, [...(listeners.get(channel) ?? []), listener]);
      return ipcRenderer;
    },
    removeListener(channel, listener) {
      const rest = (listeners.get(channel) ?? []).filter((known) => known !== listener);
      listeners.set(channel, rest);
      return ipcRenderer;
    },
  };
  const contextBridge = { exposeInMainWorld: (name, api) => bridge.expose(name, api) };
  const requireModule = (id) => {
    if (id === 'electron') return { contextBridge, ipcRenderer };
    throw new Error(`module not found: ${id}`);
  };
  try {
    const module = { exports: {} };
    run(requireModule, module, module.exports, { platform: config.platform, sandboxed: true, contextIsolated: true });
  } catch (error) {
    post({ type: 'preload-error', message: String(error?.stack ?? error) });
  }
}
