import { sessionHeader } from '#shared/contract/session.ts';
import { isSameSecret } from './same-secret.ts';
import type { Session } from './sessions.ts';

/** What the guard looks at of one request; header names in lower case. */
export type GuardedRequest = {
  method: string;
  pathname: string;
  headers: Readonly<Record<string, string | undefined>>;
};

/** What the guard compares with. `authorities` are the `host:port` names of ours that a browser may write; `find` knows who entered. */
export type GuardSettings = {
  authorities: readonly string[];
  cookieName: string;
  find(id: string): Session | null;
};

export type Refusal = { status: 400 | 401 | 403 | 405 | 415 | 421; why: string };

/** A request that may go on, or why it may not. */
export type Verdict = { session: Session } | { refusal: Refusal };

const refusal = (status: Refusal['status'], why: string) => ({ status, why });

/**
 * Checks one request before anything of it is read. A page of another site can make a browser send requests to the
 * loopback address, so it is not enough to listen there: Host against rebinding, Origin and Sec-Fetch-Site against
 * foreign pages, our own header on writes against forms, cookie and token against other programs of the machine. The
 * page itself is got by the cookie alone: a browser that opens an address sends no header of ours.
 */
export function judge(request: GuardedRequest, settings: GuardSettings): Verdict {
  const foreign = refuseForeign(request, settings);
  if (foreign) return { refusal: foreign };
  const session = sessionOf(request, settings);
  if (!session || (isAsking(request) && !bearsToken(request, session))) return { refusal: refusal(401, 'no session') };
  const wrong = request.pathname.startsWith('/api/') ? refuseCall(request) : refuseRead(request);
  return wrong ? { refusal: wrong } : { session };
}

/** Refuses what does not come from this very address: it needs no session to be refused. */
export function refuseForeign({ headers }: GuardedRequest, settings: GuardSettings): Refusal | null {
  if (!settings.authorities.includes(headers.host ?? '')) return refusal(421, 'wrong host');
  if (!isOwnOrigin(headers.origin, settings)) return refusal(403, 'foreign origin');
  const site = headers['sec-fetch-site'];
  return site === undefined || site === 'same-origin' || site === 'none' ? null : refusal(403, 'foreign page');
}

/** Refuses a write that no page of ours makes: by another method, as a form, or without our header. */
export function refuseCall({ method, headers }: GuardedRequest): Refusal | null {
  if (method !== 'POST') return refusal(405, 'calls are POST');
  if (headers['x-duban'] !== '1') return refusal(400, 'header missing');
  const isJson = (headers['content-type'] ?? '').split(';')[0]?.trim() === 'application/json';
  return isJson ? null : refusal(415, 'calls are JSON');
}

/** The session of the request's cookie, whichever of several of the name it is. */
export function sessionOf({ headers }: GuardedRequest, settings: GuardSettings): Session | null {
  const wanted = `${settings.cookieName}=`;
  const own = (headers.cookie ?? '').split(';').map((part) => part.trim());
  const found = own.filter((part) => part.startsWith(wanted)).map((part) => settings.find(part.slice(wanted.length)));
  return found.find((one) => one !== null) ?? null;
}

function isOwnOrigin(origin: string | undefined, settings: GuardSettings): boolean {
  return origin === undefined || settings.authorities.some((authority) => origin === `http://${authority}`);
}

/** What the page asks for by script, and can send a header with. */
function isAsking({ pathname }: GuardedRequest): boolean {
  return pathname.startsWith('/api/') || pathname === '/events';
}

function bearsToken({ headers }: GuardedRequest, { token }: Session): boolean {
  return isSameSecret(headers[sessionHeader] ?? '', token);
}

function refuseRead({ method }: GuardedRequest): Refusal | null {
  return method === 'GET' || method === 'HEAD' ? null : refusal(405, 'read only');
}
