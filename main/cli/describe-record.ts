import type { OrganNames } from '#shared/domain/organ-labels.ts';
import type { Owed } from '#shared/domain/owed.ts';
import type { OwnPaper } from '#shared/domain/own-paper.ts';
import type { SourceSecrecy } from '#shared/domain/secrecy-mark.ts';
import { isMessageKey, isTold, type MessageDetails, type MessageKey, toldList } from '#shared/messages/catalogue.ts';
import { ownPaperSentence } from '#shared/messages/own-paper-sentence.ts';
import { toldSecrecy } from '#shared/messages/told-secrecy.ts';
import { reasonsInWords } from './reasons-in-words.ts';
import { textWidth } from './text-width.ts';

/** Fields that hold a code, and the front part of the keys of its words. */
const coded: Partial<Record<string, string>> = {
  kind: 'kind',
  attachment: 'attachment',
  version: 'feedback-version',
  language: 'cli.language',
  profile: 'cli.profile',
};

type Say = (key: MessageKey, details?: MessageDetails) => string;

/** What readings say beside what persons set: told in words behind the record. */
const ownToOffers: readonly string[] = ['read', 'offers'];

/** Lists longer than this are counted rather than written out. */
const longestList = 60;

/** A record, or a file of several, for people: fields one to a line, the parts of a file under headings. */
export function describeRecord(value: object, say: Say, organs: OrganNames = new Map(), indent = ''): string {
  const lines: string[] = [];
  for (const [field, member] of Object.entries(value)) {
    if (ownToOffers.includes(field)) continue;
    if (member === null || member === '' || (Array.isArray(member) && member.length === 0)) continue;
    lines.push(...describeField(nameOf(field, say), inWords(field, member, say), say, organs, indent));
  }
  return lines.join('\n');
}

/** How sure the reader is, as a percentage, its reasons and what is our own as sentences instead of codes. */
function inWords(field: string, value: unknown, say: Say): unknown {
  if (field === 'confidence' && typeof value === 'number') return `${Math.round(value * 100)}%`;
  if (field === 'own' && isOwnPaper(value)) return ownPaperSentence(say, value);
  if (field === 'secrecy' && isSecrecy(value)) return say('told.together', { list: toldList([toldSecrecy(value)]) });
  const prefix = coded[field];
  const key = `${prefix}.${String(value)}`;
  if (prefix !== undefined && isMessageKey(key)) return say(key);
  if (field === 'because' && Array.isArray(value)) return reasonsInWords(value.map(String), say);
  if (isTold(value)) return say(value.key, value.details);
  if (field === 'owed') return owedInWords(value as Owed, say);
  return value;
}

function isOwnPaper(value: unknown): value is OwnPaper {
  return typeof value === 'object' && value !== null && 'how' in value && 'share' in value;
}

function isSecrecy(value: unknown): value is SourceSecrecy {
  return typeof value === 'object' && value !== null && 'marks' in value && 'confirmed' in value;
}

/** What is owed next in one line: what, the day, and how far it is. */
function owedInWords({ kind, due, days }: Owed, say: Say): string {
  const far = days === 0 ? 'dues.today' : days < 0 ? 'dues.late' : 'dues.left';
  return `${say(`owed.${kind}`)} ${due} ${say(far, { days: Math.abs(days) })}`;
}

function describeField(name: string, value: unknown, say: Say, organs: OrganNames, indent: string): string[] {
  if (Array.isArray(value)) return describeList(name, value, say, organs, indent);
  if (typeof value === 'object' && value !== null) {
    const inner = describeRecord(value, say, organs, `${indent}  `);
    return inner === '' ? [] : [`${indent}${name}`, inner];
  }
  return [lineOf(name, wordsOf(value, organs), indent)];
}

function describeList(name: string, list: unknown[], say: Say, organs: OrganNames, indent: string): string[] {
  if (list.every((one) => typeof one !== 'object'))
    return [lineOf(name, list.map((one) => wordsOf(one, organs)).join('、'), indent)];
  const head = `${indent}${name}  ${say('cli.count', { count: list.length })}`;
  const items = list.slice(0, longestList).map((one) => `${indent}  - ${summaryOf(one, say)}`);
  return list.length > longestList ? [head, ...items, `${indent}  …`] : [head, ...items];
}

/** The name of an organ for its id; anything else as it is. */
function wordsOf(value: unknown, organs: OrganNames): string {
  return organs.get(String(value)) ?? String(value);
}

function lineOf(name: string, words: string, indent: string): string {
  return `${indent}${name}${' '.repeat(Math.max(2, 14 - textWidth(name)))}${words}`;
}

/** One member of a list in one line: its id and title, or its text; one that has neither by its fields that have a name. */
function summaryOf(value: unknown, say: Say): string {
  if (typeof value !== 'object' || value === null) return String(value);
  const record = value as Record<string, unknown>;
  const id = record.id ?? record.line ?? record.firstLine ?? '';
  const words = warningWords(record, say) ?? record.title ?? record.text ?? record.quote ?? namedFields(record, say);
  return `${id}  ${isTold(words) ? say(words.key, words.details) : words}`.trim();
}

/** The sentence of what the reader tells beside its records; its own message is for the log. Null for anything else. */
function warningWords({ code, message, details }: Record<string, unknown>, say: Say): string | null {
  if (typeof code !== 'string' || typeof message !== 'string') return null;
  const key = `warning.${code}`;
  return isMessageKey(key) ? say(key, details as MessageDetails | undefined) : message;
}

/** The fields of a member that hold one value and have a name; what only the program reads is left out. */
function namedFields(record: Record<string, unknown>, say: Say): string {
  const named = Object.entries(record).flatMap(([field, member]) => {
    const isPlain = typeof member === 'string' || typeof member === 'number';
    if (!isPlain || field === 'because' || !isMessageKey(`cli.field-${field}`)) return [];
    return [`${nameOf(field, say)} ${String(inWords(field, member, say))}`];
  });
  return named.join('  ');
}

function nameOf(field: string, say: Say): string {
  const key = `cli.field-${field}`;
  return isMessageKey(key) ? say(key) : field;
}
