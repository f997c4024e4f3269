import { type Attacker, type Attempt, aCall, each } from './attacker.ts';

/** Requests that bear a whole session, but that no page of ours makes: by another site, another name, another form. */
export function requestAttempts({ host, own, post, send, entered }: Attacker): Attempt[] {
  const origins = ['http://evil.example', 'null', `https://${own}`, `http://${own}.evil.example`, 'http://127.0.0.1:1'];
  const port = host.port;
  const names = ['evil.example', `evil.example:${port}`, '127.0.0.1', `127.0.0.1.:${port}`, `[::1]:${port}`, ''];
  const methods = ['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS'];
  const forms = ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', ''];
  const long = [1024 * 1024 + 1, 3 * 1024 * 1024];
  const odd = ['{', '[', '"', '\u0000', '{"__proto__":1'];
  return [
    ['foreign Origin', () => each(origins, (origin) => post({ ...entered, origin }))],
    ['foreign page', () => each(['cross-site', 'same-site'], (site) => post({ ...entered, 'sec-fetch-site': site }))],
    ['rebound Host', () => each(names, (name) => post({ ...entered, host: name }))],
    ['path outside', () => each(outside, (path) => send({ path, headers: entered }))],
    ['call by another method', () => each(methods, (method) => send({ method, path: aCall, headers: entered }))],
    ['form', () => each(forms, (type) => post({ ...entered, 'content-type': type }))],
    ['call without our header', () => each(['', '2'], (one) => post({ ...entered, 'x-duban': one }))],
    ['body too long', () => each(long, (length) => post(entered, `"${'x'.repeat(length)}"`))],
    ['body that is no call', () => each(odd, (body) => post(entered, body))],
  ];
}

/** Spellings of a path out of the page's folder, and of files that lie beside it. */
const outside = [
  '/../package.json',
  '/..%2f..%2fpackage.json',
  '/%2e%2e/%2e%2e/etc/passwd',
  '/assets/../../ledger.json',
  '/....//etc/passwd',
  '/..\\..\\workspace.json',
  '//etc/passwd',
  '//',
  '/%00',
  '/enter/../api/workspace.info',
  '/api/../../etc/passwd',
  'http://evil.example/',
] as const;
