import { codeLife } from '../../http/entry-codes.ts';
import { type Attacker, type Attempt, each, jsonHeaders } from './attacker.ts';

/** Entering by a code that leads in no more, or never did. Guesses come last: they close the door for a while. */
export function codeAttempts({ host, post, offer, send, newCode, pass, guesses, dice }: Attacker): Attempt[] {
  const someGuesses = () => Array.from({ length: guesses }, () => guessOf(dice));
  const used = async () => {
    const code = newCode();
    await offer(code);
    return each([code, code], offer);
  };
  const old = () => {
    const code = newCode();
    pass(codeLife);
    return each([code], offer);
  };
  const replaced = () => {
    const code = newCode();
    newCode();
    return each([code], offer);
  };
  const elsewhere = async () => {
    const code = newCode();
    const answers = await each([`/?code=${code}`, `/?token=${code}`], (path) => send({ path }));
    return [...answers, await post({ cookie: `__duban-${host.port}=${code}`, 'x-duban-session': code })];
  };
  const rebound = () => {
    const [body, headers] = [
      JSON.stringify({ code: newCode() }),
      { ...jsonHeaders, host: `evil.example:${host.port}` },
    ];
    return each([headers], (one) => send({ method: 'POST', path: '/enter', headers: one, body }));
  };
  const foreign = () => {
    const [body, origins] = [JSON.stringify({ code: newCode() }), ['http://evil.example', 'null']];
    const from = (origin: string) => ({ ...jsonHeaders, origin });
    return each(origins, (origin) => send({ method: 'POST', path: '/enter', headers: from(origin), body }));
  };
  const hasty = () => {
    newCode();
    return each(someGuesses(), offer);
  };
  const patient = () => {
    newCode();
    return each(someGuesses(), (code) => {
      pass(30_000);
      return offer(code);
    });
  };
  return [
    ['code used twice', used],
    ['code too old', old],
    ['code replaced by a newer one', replaced],
    ['code in another place', elsewhere],
    ['rebound Host at the entry', rebound],
    ['foreign Origin at the entry', foreign],
    ['code too long', () => each([2000, 100_000], (length) => offer('x'.repeat(length)))],
    ['wrong code', hasty],
    ['wrong code, patiently', patient],
  ];
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** A code of the right form that nobody gave out. */
function guessOf(dice: Attacker['dice']): string {
  return Array.from({ length: 32 }, () => letters[dice(letters.length)]).join('');
}
