import type { Dice } from '../dice.ts';
import { attackerOf, type Target } from './attacker.ts';
import { codeAttempts } from './code-attempts.ts';
import { requestAttempts } from './request-attempts.ts';
import type { Answered } from './send-raw.ts';
import { sessionAttempts } from './session-attempts.ts';

/** What became of one kind of attempt: how many were made, how many were refused, and with which statuses. */
export type Result = { kind: string; tried: number; refused: number; statuses: number[] };

/** Makes every kind of attempt on a host, with `guesses` wrong codes. Nothing of it may lead in, nor show anything of the workspace. */
export async function attackHost(target: Target, dice: Dice, guesses: number): Promise<Result[]> {
  const attacker = await attackerOf(target, dice, guesses);
  const results: Result[] = [];
  for (const attempts of [requestAttempts, sessionAttempts, codeAttempts])
    for (const [kind, make] of attempts(attacker)) {
      const answers = await make();
      const refused = answers.filter((answer) => isRefused(answer, target.secret)).length;
      const statuses = [...new Set(answers.map(({ status }) => status))];
      results.push({ kind, tried: answers.length, refused, statuses });
    }
  return results;
}

/** True when an answer gave nothing: no session, no word of the workspace, no success. */
export function isRefused({ status, cookie, body }: Answered, secret: string): boolean {
  return (status === 0 || status >= 400) && cookie === '' && !body.includes(secret) && !body.includes('"ok":true');
}
