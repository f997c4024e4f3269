import type { FileFault } from '#shared/contract/brief-calls.ts';
import { isMessageKey, type Told, told } from '#shared/messages/catalogue.ts';
import type { PaperFault } from './lint-paper.ts';

/** A fault with its sentence as data. */
export function toldFault(fault: PaperFault): FileFault {
  const { rule, severity, place, words, quoted } = fault;
  return { rule, severity, place, words, quoted, message: toldSentence(fault) };
}

/** What is said of a fault; of one in quoted words, that it is one. */
export function toldSentence({ rule, words, quoted }: Pick<PaperFault, 'rule' | 'words' | 'quoted'>): Told {
  const key = `lint.${rule}`;
  const sentence = told(isMessageKey(key) ? key : 'lint.rule', { rule, words });
  return quoted ? told('lint.quoted', { sentence }) : sentence;
}
