import { CoreError } from '#core/core-error.ts';
import type { BriefKind } from '#shared/contract/brief-calls.ts';
import { type Tools, UsageError } from '../../command.ts';
import { nearestWord } from '../../nearest-word.ts';

/** The kind of paper that a word means, by id or title. Throws UsageError with the nearest one. */
export async function briefKindOf(word: string, tools: Tools): Promise<BriefKind> {
  const kinds = await tools.call('briefs.kinds', {});
  const kind = kinds.find((one) => one.id === word || one.title === word);
  if (kind !== undefined) return kind;
  const near = nearestWord(
    word,
    kinds.map((one) => one.id),
  );
  if (near !== null) throw new UsageError('cli.unknown-kind-near', { word, near });
  throw new CoreError('brief-kind-unknown', { kind: word });
}
