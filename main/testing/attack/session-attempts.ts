import { sessionHeader } from '#shared/contract/session.ts';
import { sessionLife } from '../../http/sessions.ts';
import { type Attacker, type Attempt, aCall, each } from './attacker.ts';

/** Asking without a session, with a part of one, or with one that has ended. */
export function sessionAttempts({ host, post, send, enter, pass, cookie, token, entered }: Attacker): Attempt[] {
  const name = `__duban-${host.port}`;
  const pages = [aCall, '/', '/events', '/index.html', '/api/sources.list'];
  const swapped = { cookie: `${name}=${token}`, [sessionHeader]: cookie.slice(name.length + 1) };
  const mixed = async () => {
    const other = await enter();
    return [await post({ ...other, [sessionHeader]: token }), await post({ ...other, cookie })];
  };
  const replaced = async () => {
    const first = await enter();
    const code = new URL(host.newAddress()).hash.slice(1);
    const body = JSON.stringify({ code });
    const again = { 'content-type': 'application/json', 'x-duban': '1', cookie: first.cookie ?? '' };
    await send({ method: 'POST', path: '/enter', headers: again, body });
    return each([first], post);
  };
  const rested = async () => {
    const one = await enter();
    pass(sessionLife.idle);
    return each([one, entered], post);
  };
  return [
    ['no session', () => each(pages, (path) => send({ path }))],
    ['call without session', () => each([{}, { cookie: '' }], post)],
    ['stream without session', () => each(['/events', '/events?x'], (path) => send({ path }))],
    ['cookie without header', () => each([cookie, `${cookie}; ${cookie}`], (one) => post({ cookie: one }))],
    ['header without cookie', () => each([token, `${token}, ${token}`], (one) => post({ [sessionHeader]: one }))],
    ['stream by the cookie alone', () => each(['/events'], (path) => send({ path, headers: { cookie } }))],
    ['halves of two sessions', mixed],
    ['halves that changed places', () => each([swapped], post)],
    ['session that was entered anew', replaced],
    ['session after hours of rest', rested],
  ];
}
