import type { Ledger } from '#shared/domain/ledger.ts';
import type { SuggestionRecord } from '#shared/domain/motion-record.ts';
import { organTitle } from '#shared/domain/organ-root.ts';
import type { SuggestionField } from '#shared/domain/suggestion-field.ts';
import { message } from '#shared/messages/catalogue.ts';
import type { Language } from '#shared/messages/define-messages.ts';
import { mapColumns } from '../../reading/records/suggestions/map-columns.ts';
import { ledgerLanguage } from '../ledger-language.ts';
import { type OwnValue, ownColumns, ownValues } from './own-columns.ts';
import { mappingId } from './read-list.ts';
import { wholeDay } from './same-cell.ts';

/** A cell on its way out: its value, and for a day the form in which the list wrote days. */
export type OutCell = { value: OwnValue; dayForm?: 'chinese' | 'iso' };
export type OutList = { headings: string[]; rows: OutCell[][] };

/** Headings of a list that never came from a file. */
const ownList: [string, SuggestionField][] = [
  ['编号', 'number'],
  ['标题', 'title'],
  ['提出人', 'proposers'],
  ['代表团', 'delegation'],
  ['类别', 'category'],
  ['主办单位', 'lead'],
  ['会办单位', 'support'],
  ['交办日期', 'handedOverOn'],
  ['答复日期', 'answeredOn'],
  ['答复类别', 'answerClass'],
  ['满意度', 'satisfaction'],
];

function textOf(ledger: Ledger, suggestion: SuggestionRecord, field: SuggestionField, language: Language): string {
  const round = suggestion.rounds.findLast((one) => one.answerClass !== null || one.result !== null);
  const organs = (ids: string[]) => ids.map((id) => organTitle(ledger.organs, id)).join('、');
  switch (field) {
    case 'number':
      return suggestion.number ?? '';
    case 'title':
      return suggestion.title;
    case 'proposers':
      return suggestion.proposers.join('、');
    case 'delegation':
      return suggestion.delegation ?? '';
    case 'category':
      return suggestion.category ?? '';
    case 'lead':
    case 'organs':
      return organs(suggestion.lead);
    case 'support':
      return organs(suggestion.support);
    case 'handedOverOn':
      return suggestion.handedOverOn ?? '';
    case 'answeredOn':
      return suggestion.rounds.at(-1)?.answeredOn ?? '';
    case 'answerClass':
      return round?.answerClass ?? '';
    case 'satisfaction':
      return round?.result ? message(language, `rating.${round.result}`) : '';
    case 'serial':
    case 'cosigners':
      return '';
  }
}

/** Fields of a column that a person may have changed here, and the record's field that says so. */
const enteredAs: Partial<Record<SuggestionField, string>> = {
  lead: 'lead',
  support: 'support',
  handedOverOn: 'handedOverOn',
  category: 'category',
  answeredOn: 'rounds',
  answerClass: 'rounds',
  satisfaction: 'rounds',
};

function outCell(text: string): OutCell {
  const day = wholeDay(text);
  if (day !== null) return { value: { day }, dayForm: /年/.test(text) ? 'chinese' : 'iso' };
  // A number with leading zeros or many digits is a name (编号, phone), not a quantity.
  if (/^(?:0|[1-9]\d{0,8})(?:\.\d+)?$/.test(text)) return { value: Number(text) };
  return { value: text };
}

/**
 * The table that goes out: the headings and cells as they came in, in their order and rows, with what was changed here in its
 * own column, and our columns behind. Suggestions that came from no list stand at the end under the same meanings.
 */
export function outList(ledger: Ledger, suggestions: readonly SuggestionRecord[], today: string): OutList {
  const language = ledgerLanguage(ledger);
  const inOrder = [...suggestions].sort(
    (a, b) =>
      Number(a.list === null) - Number(b.list === null) ||
      (a.list?.source ?? '').localeCompare(b.list?.source ?? '') ||
      (a.list?.row ?? 0) - (b.list?.row ?? 0) ||
      (a.id < b.id ? -1 : 1),
  );
  const found = [...new Set(inOrder.flatMap((one) => Object.keys(one.cells)))];
  const headings = found.length > 0 ? found : ownList.map(([heading]) => heading);
  const remembered = ledger.mappings[mappingId(headings)]?.columns ?? {};
  const mapping = found.length > 0 ? mapColumns(headings, remembered) : Object.fromEntries(ownList);
  const rows = inOrder.map((suggestion) => [
    ...headings.map((heading) => {
      const field = mapping[heading];
      const cell = suggestion.cells[heading];
      const isOurs = field && (cell === undefined || suggestion.entered.includes(enteredAs[field] ?? '—'));
      return outCell(isOurs ? textOf(ledger, suggestion, field, language) : (cell ?? ''));
    }),
    ...ownValues(suggestion, { language, today }).map((value) => ({ value })),
  ]);
  return { headings: [...headings, ...ownColumns(language)], rows };
}
