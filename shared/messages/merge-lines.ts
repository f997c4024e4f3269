import type { MergeConflict, MergePreview, OtherEntry } from '../contract/merge-calls.ts';
import { changeTold } from '../lists/log-columns.ts';
import type { Telling } from './catalogue.ts';
import { type MessageDetails, type MessageKey, told } from './catalogue.ts';
import { toldField, toldRecordChange } from './change-words.ts';
import { packageOf } from './copy-line.ts';

type Words = {
  say(key: MessageKey, details?: MessageDetails): string;
  tell(telling: Telling): string;
  moment(iso: string): string;
};

/** What merging a package would do, in lines: of what it is, what was done there, what is taken over, and what is in conflict. */
export function mergeLines(
  { of, since, entries, added, changed, removed, changes, conflicts }: MergePreview,
  words: Words,
): string[] {
  const { say, tell, moment } = words;
  return [
    packageOf(of, say, moment),
    say('merge.since', { seq: since.seq, time: moment(since.at) }),
    say('merge.entries', { count: entries.length }),
    ...entries.map((entry) => `  ${entryLine(entry, words)}`),
    say('merge.taken', { added, changed, removed }),
    ...changes.map((change) => `  ${tell(toldRecordChange(change))}`),
    ...conflictLines(conflicts, words),
  ];
}

/** An entry of the other side: when, who, what, and of what where it says so. */
function entryLine({ at, who, what, title }: OtherEntry, { tell, moment }: Words): string {
  const done = tell(changeTold({ what, undoes: null, redoes: null }));
  return [moment(at), who, done, tell(title)].filter((part) => part !== '').join('  ');
}

/** Each record in conflict with its id, and field by field what stands here and what it would be. */
export function conflictLines(conflicts: readonly MergeConflict[], { say, tell }: Words): string[] {
  if (conflicts.length === 0) return [say('merge.no-conflicts')];
  const lines = conflicts.flatMap(({ record, title, is, fields }) => [
    `  ${say('merge.conflict', { title: title || record, record, is: say(`merge.${is}`) })}`,
    ...fields.map((field) => `    ${tell(told('merge.field', { change: toldField(field) }))}`),
  ]);
  return [say('merge.conflicts', { count: conflicts.length }), ...lines];
}
