import { type CodeRefusal, codeRefusals, type Entered } from '#shared/contract/session.ts';

/** How an entry ended. `no-code`: the address holds none; `away`: the host did not answer. */
export type Outcome = { token: string } | { refused: CodeRefusal | 'no-code' | 'away' };

/** How often a code is sent again while others are waited out. */
const patience = 5;

/** Sends a body to the entry of the host. */
export function sendToEntry(body: { code: string } | { renew: true }): Promise<Response> {
  const headers = { 'content-type': 'application/json', 'x-duban': '1' };
  return fetch('enter', { method: 'POST', headers, body: JSON.stringify(body), cache: 'no-store' });
}

/** Exchanges the code of an address for a token. While the host waits out wrong codes, it is sent again when the host says. Never throws. */
export async function exchangeCode(code: string): Promise<Outcome> {
  if (code === '') return { refused: 'no-code' };
  try {
    let response = await sendToEntry({ code });
    for (let tries = 1; response.status === 429 && tries < patience; tries += 1) {
      await pause(Number(response.headers.get('retry-after')) || 1);
      response = await sendToEntry({ code });
    }
    return response.ok ? ((await response.json()) as Entered) : { refused: refusalOf(await response.text()) };
  } catch {
    // The host went away.
    return { refused: 'away' };
  }
}

const pause = (seconds: number) => new Promise((resolve) => setTimeout(resolve, seconds * 1000));

function refusalOf(text: string): CodeRefusal {
  return codeRefusals.find((one) => text.includes(`"${one}"`)) ?? 'wrong';
}
