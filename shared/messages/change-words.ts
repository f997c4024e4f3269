import type { FieldChange, RecordChange } from '../contract/field-change.ts';
import { type Telling, type Told, told, toldTogether } from './catalogue.ts';

/** Longest value told of a field; the record itself, or its paper, holds the whole. */
const longest = 160;

function orBlank(words: Telling): Telling {
  if (words === '') return told('preview.blank');
  return typeof words === 'string' && words.length > longest ? `${words.slice(0, longest)}……` : words;
}

/** One field, from what to what: 答复日期：2026-06-11 → 2026-06-12. */
export function toldField({ label, from, to }: FieldChange): Told {
  return told('preview.from-to', { label, before: orBlank(from), after: orBlank(to) });
}

/** What a change did to one record, in one sentence without its name. */
export function toldFields({ fields }: Pick<RecordChange, 'fields'>): Told {
  return toldTogether(fields.map(toldField), 'told.clause-mark');
}

/** The same with the record's name. */
export function toldRecordChange(change: RecordChange): Told {
  const title = change.title || change.record;
  if (change.is === 'removed') return told('changes.removed', { title });
  return told('changes.of-record', { title, change: toldFields(change) });
}
