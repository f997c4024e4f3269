import { isMessageKey, isTold, type MessageDetails, type MessageKey } from '#shared/messages/catalogue.ts';
import type { Column } from './text-table.ts';

export type ListedRecord = { id: string; title: string; [field: string]: unknown };

/** Names of organs by id, because records hold ids. */
export type OrganNames = ReadonlyMap<string, string>;

type Say = (key: MessageKey, details?: MessageDetails) => string;
/** A field to show: its path in the record, its heading, and how its value becomes words. */
type Field = { path: string; heading: MessageKey; words?: string; isNumber?: true; most?: number };

const due: Field = { path: 'due.date', heading: 'cli.heading-due' };

const fields: Record<string, Field[]> = {
  sources: [
    { path: 'counts.documents', heading: 'cli.heading-documents', isNumber: true },
    { path: 'counts.points', heading: 'cli.heading-points', isNumber: true },
    { path: 'importedAt', heading: 'cli.heading-imported', words: 'day' },
    { path: 'own.workspace', heading: 'cli.heading-own', words: 'own-paper-of' },
  ],
  documents: [
    { path: 'kind', heading: 'cli.heading-kind', words: 'kind' },
    { path: 'date', heading: 'cli.heading-date' },
    { path: 'firstLine', heading: 'cli.heading-line', isNumber: true },
  ],
  opinions: [
    { path: 'points', heading: 'cli.heading-points', isNumber: true },
    { path: 'overdue', heading: 'cli.heading-overdue', isNumber: true },
    { path: 'date', heading: 'cli.heading-date' },
    { path: 'stage', heading: 'cli.heading-status', words: 'stage' },
    due,
  ],
  points: [
    { path: 'number', heading: 'cli.heading-number', isNumber: true },
    { path: 'status', heading: 'cli.heading-status', words: 'status' },
    { path: 'lead', heading: 'cli.heading-organ' },
    due,
    { path: 'limit.date', heading: 'cli.heading-limit' },
  ],
  feedback: [
    { path: 'answers', heading: 'cli.heading-answers', most: 40 },
    { path: 'attachment', heading: 'cli.heading-status', words: 'attachment' },
  ],
  motions: [
    { path: 'number', heading: 'cli.heading-number', isNumber: true },
    { path: 'leadProposers', heading: 'cli.heading-proposers', most: 20 },
    { path: 'status', heading: 'cli.heading-status', words: 'motion-status' },
    due,
  ],
  suggestions: [
    { path: 'number', heading: 'cli.heading-number', isNumber: true },
    { path: 'lead', heading: 'cli.heading-organ', most: 24 },
    { path: 'status', heading: 'cli.heading-status', words: 'suggestion-status' },
    // The handling under way is the last; the others are over.
    { path: 'rounds.last.due.date', heading: 'cli.heading-due' },
  ],
  commitments: [
    { path: 'organ', heading: 'cli.heading-organ', most: 24 },
    { path: 'state', heading: 'cli.heading-status', words: 'commitment-state' },
    { path: 'due', heading: 'cli.heading-due' },
  ],
  targets: [
    { path: 'value', heading: 'cli.heading-value', isNumber: true },
    { path: 'unit', heading: 'cli.heading-unit' },
    { path: 'period', heading: 'cli.heading-period' },
  ],
  organs: [
    { path: 'points', heading: 'cli.heading-points', isNumber: true },
    { path: 'overdue', heading: 'cli.heading-overdue', isNumber: true },
  ],
  meetings: [
    { path: 'papers', heading: 'cli.heading-documents', isNumber: true },
    { path: 'opinions', heading: 'cli.heading-opinions', isNumber: true },
    { path: 'otherNames', heading: 'cli.heading-other-names', most: 60 },
  ],
  deputies: [
    { path: 'delegation', heading: 'cli.heading-delegation' },
    { path: 'motions', heading: 'cli.heading-motions', isNumber: true },
    { path: 'suggestions', heading: 'cli.heading-suggestions', isNumber: true },
  ],
  projects: [{ path: 'lead', heading: 'cli.heading-organ', most: 30 }],
  identities: [
    { path: 'subject', heading: 'cli.heading-kind', words: 'identity.subject' },
    { path: 'from', heading: 'identity.from' },
    { path: 'candidates.length', heading: 'identity.standing', isNumber: true },
    { path: 'decision.on', heading: 'identity.done' },
  ],
  offers: [
    { path: 'words.field', heading: 'cli.heading-field' },
    { path: 'words.now', heading: 'cli.heading-now', most: 30 },
    { path: 'words.value', heading: 'cli.heading-offered', most: 60 },
    { path: 'from.title', heading: 'offers.from', most: 30 },
  ],
  findings: [{ path: 'decision', heading: 'cli.heading-status', words: 'decision' }],
  rules: [
    { path: 'place', heading: 'cli.heading-place' },
    { path: 'confirmed', heading: 'cli.heading-confirmed', words: 'cli.confirmed-rules' },
  ],
  briefs: [
    { path: 'kind', heading: 'cli.heading-kind' },
    { path: 'issuedAt', heading: 'cli.heading-date', words: 'day' },
    { path: 'by', heading: 'cli.heading-who' },
  ],
  templates: [{ path: 'kind', heading: 'cli.heading-kind' }],
};

/** Where what one types to mean a row is not its id. */
const named: Record<string, string> = { offers: 'record' };

/** The columns of a list for people: id, title, and what matters for its kind of record. */
export function listColumns(name: string, say: Say, organs: OrganNames = new Map()): Column<ListedRecord>[] {
  return [
    { heading: say('cli.heading-id'), value: (record) => String(record[named[name] ?? 'id']), most: 28 },
    { heading: say('cli.heading-title'), value: (record) => record.title, most: 56 },
    ...(fields[name] ?? []).map((field) => toColumn(field, say, organs)),
  ];
}

function toColumn(field: Field, say: Say, organs: OrganNames): Column<ListedRecord> {
  const { path, heading, words, isNumber, most } = field;
  return {
    heading: say(heading),
    value: (record) => wordsOf(valueAt(record, path), words, say, organs),
    isNumber: isNumber === true,
    most: most ?? 40,
  };
}

function valueAt(record: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((value, part) => {
    if (Array.isArray(value)) return part === 'last' ? value.at(-1) : part === 'length' ? value.length : undefined;
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[part] : undefined;
  }, record);
}

function wordsOf(value: unknown, words: string | undefined, say: Say, organs: OrganNames): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map((one) => organs.get(String(one)) ?? one).join('、');
  if (isTold(value)) return say(value.key, value.details);
  const text = organs.get(String(value)) ?? String(value);
  if (words === 'day') return localDay(text);
  const key = `${words}.${text}`;
  return words !== undefined && isMessageKey(key) ? say(key) : text;
}

/** The day of an instant on this machine's clock. */
function localDay(instant: string): string {
  const date = new Date(instant);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
