import { app } from './app.mjs';
import { strict } from './strict.mjs';

const suffix = '.standin.invalid';
const privileged = new Map();
const handlers = new Map();

export const protocol = strict('protocol', {
  registerSchemesAsPrivileged(schemes) {
    if (app.isReady()) throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready');
    for (const { scheme, privileges } of schemes) privileged.set(scheme, privileges ?? {});
  },
  handle(scheme, handler) {
    if (!app.isReady()) throw new Error('protocol.handle cannot be used before app is ready');
    if (handlers.has(scheme)) throw new Error(`Failed to register protocol: ${scheme}`);
    handlers.set(scheme, handler);
  },
});

/** The handler of a custom scheme, if the app registered one. */
export const handlerOf = (scheme) => handlers.get(scheme);

/**
 * A custom scheme cannot be given to an unmodified Chromium, so `app://main/x` is shown as
 * `https://main.app.standin.invalid/x`, a name that can never be resolved outside.
 */
export function toShown(address) {
  const url = new URL(address);
  const scheme = url.protocol.slice(0, -1);
  if (!privileged.has(scheme) && !handlers.has(scheme)) return address;
  return `https://${url.host}.${scheme}${suffix}${url.pathname || '/'}${url.search}${url.hash}`;
}

/** The custom address behind a shown one; other addresses come back unchanged. */
export function toReal(address) {
  const match = /^https:\/\/([^/.]+)\.([a-z0-9+-]+)\.standin\.invalid(\/.*)?$/.exec(address);
  return match ? `${match[2]}://${match[1]}${match[3] ?? '/'}` : address;
}

export const isShownCustom = (address) => URL.canParse(address) && new URL(address).hostname.endsWith(suffix);
