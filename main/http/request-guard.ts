import { timingSafeEqual } from 'node:crypto';

/** What the guard looks at of one request; header names in lower case. */
export type GuardedRequest = {
  method: string;
  pathname: string;
  headers: Readonly<Record<string, string | undefined>>;
};

/** What the guard compares with. `authorities` are the `host:port` names of ours that a browser may write. */
export type GuardSettings = { authorities: readonly string[]; session: string; cookieName: string };

export type Refusal = { status: 400 | 401 | 403 | 405 | 415 | 421; why: string };

/**
 * Checks one request before anything of it is read. A page of another site can make a browser send requests to the
 * loopback address, so it is not enough to listen there: Host against rebinding, Origin and Sec-Fetch-Site against
 * foreign pages, our own header on writes against forms, the session cookie against other programs of the machine.
 */
export function refuse(request: GuardedRequest, settings: GuardSettings): Refusal | null {
  const { headers } = request;
  if (!settings.authorities.includes(headers.host ?? '')) return { status: 421, why: 'wrong host' };
  if (!isOwnOrigin(headers.origin, settings)) return { status: 403, why: 'foreign origin' };
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return { status: 403, why: 'foreign page' };
  if (!hasSession(headers.cookie, settings)) return { status: 401, why: 'no session' };
  return request.pathname.startsWith('/api/') ? refuseCall(request) : refuseRead(request);
}

function isOwnOrigin(origin: string | undefined, settings: GuardSettings): boolean {
  return origin === undefined || settings.authorities.some((authority) => origin === `http://${authority}`);
}

function refuseCall({ method, headers }: GuardedRequest): Refusal | null {
  if (method !== 'POST') return { status: 405, why: 'calls are POST' };
  if (headers['x-duban'] !== '1') return { status: 400, why: 'header missing' };
  const isJson = (headers['content-type'] ?? '').split(';')[0]?.trim() === 'application/json';
  return isJson ? null : { status: 415, why: 'calls are JSON' };
}

function refuseRead({ method }: GuardedRequest): Refusal | null {
  return method === 'GET' || method === 'HEAD' ? null : { status: 405, why: 'read only' };
}

function hasSession(cookie: string | undefined, settings: GuardSettings): boolean {
  const wanted = `${settings.cookieName}=`;
  const own = (cookie ?? '').split(';').map((part) => part.trim());
  return own.some((part) => part.startsWith(wanted) && isSameSecret(part.slice(wanted.length), settings.session));
}

/** Compares two secrets without telling by the time it takes how much of them agrees. */
export function isSameSecret(given: string, known: string): boolean {
  const a = Buffer.from(given);
  const b = Buffer.from(known);
  return a.length === b.length && timingSafeEqual(a, b);
}
