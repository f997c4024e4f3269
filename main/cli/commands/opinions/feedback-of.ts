import { type Given, Refusal, type Tools } from '../../command.ts';
import { findId } from '../../records/find-record.ts';

/**
 * The answer to an opinion that `--feedback` names; without it the newest formal one of the last round, with which the
 * others of its round are laid out; a draft only where no formal one came. Throws
 * Refusal when none came.
 */
export async function feedbackOf(opinion: string, given: Given, tools: Tools): Promise<string> {
  const word = given.option('feedback');
  if (word !== undefined) return findId(word, 'feedback', tools);
  const answers = await tools.call('feedback.list', { opinion });
  const inOrder = answers.toSorted(
    (a, b) =>
      a.round - b.round ||
      Number(a.version === 'formal') - Number(b.version === 'formal') ||
      (a.receivedOn ?? '').localeCompare(b.receivedOn ?? ''),
  );
  const newest = inOrder.at(-1);
  if (newest === undefined) throw new Refusal('cli.no-feedback', { id: opinion });
  return newest.id;
}
