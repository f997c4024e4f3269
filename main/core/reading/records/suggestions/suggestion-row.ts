import type { ReadSuggestion } from '#shared/domain/reading.ts';
import type { SuggestionField } from '#shared/domain/suggestion-field.ts';
import { parseChineseDate, toIsoDate } from '#shared/text/chinese-date.ts';
import { toHalfWidth } from '#shared/text/half-width.ts';
import { splitOrganList } from '#shared/text/organ-name.ts';
import { splitPersonNames } from '#shared/text/person-names.ts';

/** The cells of a row by heading, with the heading's field, as a suggestion; lines and paper are added by the caller. */
export type SuggestionRow = Omit<ReadSuggestion, 'document' | 'firstLine' | 'lastLine'>;

const dash = /^(?:无|—+|-+|\/)?$/;

/** 主办：甲 会办：乙、丙 in one cell, or a plain list of organs (then all of them lead). */
function organsOf(cell: string): { lead: string[]; support: string[] } {
  const marked = /^(?:(?:主办|牵头|分办)(?:单位)?[：:])?(.*?)(?:(?:会办|协办|配合)(?:单位)?[：:](.*))?$/s.exec(
    cell.trim(),
  );
  return { lead: splitOrganList(marked?.[1] ?? ''), support: splitOrganList(marked?.[2] ?? '') };
}

function dayOf(cell: string): string | null {
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(toHalfWidth(cell).trim());
  if (compact) return toIsoDate(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  return parseChineseDate(cell.replace(/\//g, '-'));
}

const people = (cell: string) =>
  splitPersonNames(
    cell.replace(/等?\s*(?:[\d一二三四五六七八九十]+\s*(?:名|位|人))?\s*(?:人大)?代表/g, ' ').replace(/等\s*$/, ''),
  );

/** Reads one row; `mapping` is heading → field. Null for a row without a title. */
export function readSuggestionRow(
  cells: Record<string, string>,
  mapping: Record<string, SuggestionField>,
): SuggestionRow | null {
  const all = (field: SuggestionField) =>
    Object.entries(cells).flatMap(([heading, cell]) =>
      mapping[heading] === field && !dash.test(cell.trim()) ? [cell.trim()] : [],
    );
  const one = (field: SuggestionField) => all(field)[0] ?? null;
  const title = one('title')?.replace(/\s+/g, '') ?? '';
  if (title === '') return null;
  const organs = all('organs').map(organsOf);
  const lead = [...all('lead').flatMap((cell) => organsOf(cell).lead), ...organs.flatMap((part) => part.lead)];
  const support = [...all('support').flatMap(splitOrganList), ...organs.flatMap((part) => part.support)];
  const number = one('number') ?? one('serial');
  const dayIn = (field: SuggestionField) => {
    const cell = one(field);
    return cell === null ? null : dayOf(cell);
  };
  return {
    number:
      number === null
        ? null
        : toHalfWidth(number)
            .replace(/\s/g, '')
            .replace(/^第|号$/g, ''),
    title,
    proposers: [...new Set([...all('proposers'), ...all('cosigners')].flatMap(people))],
    delegation: one('delegation'),
    category: one('category'),
    lead: [...new Set(lead)],
    support: [...new Set(support)].filter((organ) => !lead.includes(organ)),
    handedOverOn: dayIn('handedOverOn'),
    answeredOn: dayIn('answeredOn'),
    answerClass: one('answerClass')?.replace(/类$/, '') ?? null,
    satisfaction: one('satisfaction'),
    cells,
  };
}
