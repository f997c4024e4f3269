import type { Change } from '#shared/domain/ledger.ts';
import type { SecrecyMark } from '#shared/domain/secrecy-mark.ts';
import { told } from '#shared/messages/catalogue.ts';
import { toldMarks, toldMarkWords } from '#shared/messages/told-secrecy.ts';
import type { Doubt } from './doubt.ts';

/**
 * What is asked before a file with marks of secrecy is stored: state secrets must not be stored or handled on a machine that is not assessed
 * for them (保守国家秘密法), and what is kept inside the office is shown to all who use the workspace.
 */
export function doubtsOfSecrecy(marks: readonly SecrecyMark[] = []): Doubt[] {
  const [secret, internal] = (['state-secret', 'internal'] as const).map((kind) =>
    marks.filter((one) => one.kind === kind),
  );
  return [
    ...(secret?.length
      ? [{ code: 'marked-secret', kind: 'unlikely', details: { secretMarks: toldMarks(secret) } } as const]
      : []),
    ...(internal?.length
      ? [{ code: 'marked-internal', kind: 'unlikely', details: { internalMarks: toldMarks(internal) } } as const]
      : []),
  ];
}

/** The change with the marks in its title, so that the log says beside the person what was confirmed. */
export function namingMarks(change: Change, marks: readonly SecrecyMark[] = []): Change {
  if (marks.length === 0) return change;
  return { ...change, title: told('secrecy.entered', { title: change.title, words: toldMarkWords(marks) }) };
}
