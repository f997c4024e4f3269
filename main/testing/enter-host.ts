import { type Entered, enterPath, sessionHeader } from '#shared/contract/session.ts';

/** Sends the code of an address to its host, as the page at that address does. */
export function sendCode(address: string, headers: Record<string, string> = {}): Promise<Response> {
  const { origin, hash } = new URL(address);
  const own = { origin, 'x-duban': '1', 'content-type': 'application/json', ...headers };
  return fetch(`${origin}${enterPath}`, {
    method: 'POST',
    headers: own,
    body: JSON.stringify({ code: hash.slice(1) }),
  });
}

/** Enters a browser host by its address; gives the headers with which a page of ours calls it. */
export async function enterHost(address: string): Promise<{ origin: string; headers: Record<string, string> }> {
  const answer = await sendCode(address);
  if (!answer.ok) throw new Error(`not let in: ${answer.status}`);
  const cookie = (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  const { token } = (await answer.json()) as Entered;
  const { origin } = new URL(address);
  return {
    origin,
    headers: { cookie, origin, [sessionHeader]: token, 'x-duban': '1', 'content-type': 'application/json' },
  };
}
