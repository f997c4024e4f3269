import { strict } from './strict.mjs';

/** What the app set on the session; the page's permission requests and every request of Chromium are asked here. */
export const sessionRules = { permissionRequest: null, permissionCheck: null, beforeRequest: null };

const defaultSession = strict('session.defaultSession', {
  setPermissionRequestHandler(handler) {
    sessionRules.permissionRequest = handler;
  },
  setPermissionCheckHandler(handler) {
    sessionRules.permissionCheck = handler;
  },
  webRequest: strict('webRequest', {
    onBeforeRequest(filterOrListener, listener) {
      sessionRules.beforeRequest = listener ?? filterOrListener;
    },
  }),
});

export const session = strict('session', { defaultSession });

/** Asks the app's own request rule; true when the request is cancelled. */
export function isCancelled(request) {
  const rule = sessionRules.beforeRequest;
  if (!rule) return Promise.resolve(false);
  return new Promise((resolve) => rule(request, (answer) => resolve(Boolean(answer?.cancel))));
}
