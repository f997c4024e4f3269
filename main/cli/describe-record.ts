import { isMessageKey, type MessageDetails, type MessageKey } from '#shared/messages/catalogue.ts';
import { textWidth } from './text-width.ts';

type Say = (key: MessageKey, details?: MessageDetails) => string;

/** Lists longer than this are counted rather than written out. */
const longestList = 60;

/** A record, or a file of several, for people: fields one to a line, the parts of a file under headings. */
export function describeRecord(value: object, say: Say, indent = ''): string {
  const lines: string[] = [];
  for (const [field, member] of Object.entries(value)) {
    if (member === null || member === '' || (Array.isArray(member) && member.length === 0)) continue;
    lines.push(...describeField(nameOf(field, say), member, say, indent));
  }
  return lines.join('\n');
}

function describeField(name: string, value: unknown, say: Say, indent: string): string[] {
  if (Array.isArray(value)) return describeList(name, value, say, indent);
  if (typeof value === 'object' && value !== null) {
    const inner = describeRecord(value, say, `${indent}  `);
    return inner === '' ? [] : [`${indent}${name}`, inner];
  }
  return [`${indent}${name}${' '.repeat(Math.max(1, 14 - textWidth(name)))}${String(value)}`];
}

function describeList(name: string, list: unknown[], say: Say, indent: string): string[] {
  if (list.every((one) => typeof one !== 'object')) return [`${indent}${name}  ${list.join('、')}`];
  const head = `${indent}${name}  ${say('cli.count', { count: list.length })}`;
  const items = list.slice(0, longestList).map((one) => `${indent}  - ${summaryOf(one)}`);
  return list.length > longestList ? [head, ...items, `${indent}  …`] : [head, ...items];
}

/** One member of a list in one line: its id and title, or its text. */
function summaryOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  const record = value as Record<string, unknown>;
  const id = record.id ?? record.line ?? record.firstLine ?? '';
  const words = record.title ?? record.text ?? record.quote ?? record.message ?? JSON.stringify(record);
  return `${id}  ${words}`.trim();
}

function nameOf(field: string, say: Say): string {
  const key = `cli.field-${field}`;
  return isMessageKey(key) ? say(key) : field;
}
