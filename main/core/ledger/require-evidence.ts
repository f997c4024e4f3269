import type { EvidenceNeed } from '#shared/domain/transition.ts';
import { type MessageKey, told, toldList } from '#shared/messages/catalogue.ts';
import { CoreError } from '../core-error.ts';

export type WantedFact = {
  /** What the fact is about, for the sentence. */
  title: string;
  /** Message keys of where the item stands and of the fact itself. */
  from: MessageKey;
  to: MessageKey;
  /** Alternatives; all needs of one of them must hold. */
  needs: readonly (readonly EvidenceNeed[])[];
  has: (need: EvidenceNeed) => boolean;
};

/** Refuses a fact whose needs do not hold. Errors: `evidence-needed` with `title`, `from`, `to` and `needed`, as sentences to be worded. */
export function requireEvidence({ title, from, to, needs, has }: WantedFact): void {
  const lacking = needs.map((all) => all.filter((need) => !has(need)));
  if (lacking.length === 0 || lacking.some((missing) => missing.length === 0)) return;
  const needed = toldList((lacking[0] ?? []).map((need) => told(`need.${need}`)));
  throw new CoreError('evidence-needed', { title, from: told(from), to: told(to), needed });
}
