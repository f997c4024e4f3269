import type { EvidenceNeed } from '#shared/domain/transition.ts';
import { type MessageKey, message } from '#shared/messages/catalogue.ts';
import type { Language } from '#shared/messages/define-messages.ts';
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
  language: Language;
};

/** Refuses a fact whose needs do not hold. Errors: `evidence-needed` with `title`, `from`, `to` and `needed`, in the office's language. */
export function requireEvidence({ title, from, to, needs, has, language }: WantedFact): void {
  const lacking = needs.map((all) => all.filter((need) => !has(need)));
  if (lacking.length === 0 || lacking.some((missing) => missing.length === 0)) return;
  const mark = language === 'zh-CN' ? '、' : ', ';
  const needed = (lacking[0] ?? []).map((need) => message(language, `need.${need}` as MessageKey)).join(mark);
  throw new CoreError('evidence-needed', { title, from: message(language, from), to: message(language, to), needed });
}
