import { endsInCircle, endsInPoint, opensWithDigit } from './join-label.rules.ts';
import type { ListLevel, ListOfParagraph } from './list-level.ts';
import { formatNumber } from './number-format.ts';

/**
 * Counts the automatic numbers of one file, paragraph by paragraph in document order, as Word does: counts belong to
 * the list definition, a lower level starts anew after a higher one, an instance with a start override starts anew at
 * its first paragraph.
 */
export class ListCounter {
  private readonly counts = new Map<string, (number | undefined)[]>();
  private readonly startedInstances = new Set<string>();

  /** The label of the next paragraph on this level, for example `（三）`; empty for bullets. */
  next(list: ListOfParagraph, level: number): string {
    const definition = list.levels.get(level);
    if (definition === undefined) return '';
    const counts = this.countsOf(list);
    this.applyOverride(list, level, counts);
    const before = counts[level];
    counts[level] = before === undefined ? definition.start : before + 1;
    restartLower(list, level, counts);
    return label(list, definition, level, counts);
  }

  private countsOf(list: ListOfParagraph): (number | undefined)[] {
    const counts = this.counts.get(list.list) ?? [];
    this.counts.set(list.list, counts);
    return counts;
  }

  private applyOverride(list: ListOfParagraph, level: number, counts: (number | undefined)[]): void {
    const key = `${list.instance}/${level}`;
    const start = list.startOverrides.get(level);
    if (start === undefined || this.startedInstances.has(key)) return;
    this.startedInstances.add(key);
    counts[level] = start - 1;
  }
}

function restartLower(list: ListOfParagraph, level: number, counts: (number | undefined)[]): void {
  for (let lower = level + 1; lower < 9; lower += 1) {
    const after = list.levels.get(lower)?.restartAfter ?? null;
    if (after === 0) continue;
    if (after === null || level < after) counts[lower] = undefined;
  }
}

function label(list: ListOfParagraph, of: ListLevel, level: number, counts: (number | undefined)[]): string {
  if (of.format === 'bullet') return '';
  return of.text.replace(/%([1-9])/g, (_mark, digit: string) => {
    const at = Number(digit) - 1;
    const definition = list.levels.get(at);
    if (definition === undefined || at > level) return '';
    // A higher level that has not appeared yet counts as started: 1.1 under no 1 is still 1.1.
    const count = counts[at] ?? definition.start;
    const format = of.legal && definition.format !== 'none' ? 'decimal' : definition.format;
    return formatNumber(count, format);
  });
}

/**
 * Puts label and text together as a person would type them: nothing after a mark like `一、` or `（一）`, a space
 * between a label that ends in a letter, digit or character (`第一条`, `1.1`) and the text, and between `1.` and a digit.
 */
export function joinLabel(label: string, text: string): string {
  if (label === '' || text === '') return label + text;
  const runsTogether = opensWithDigit.form.test(text) && endsInPoint.form.test(label);
  const endsOpen = /[\p{L}\p{N}]$/u.test(label) || runsTogether;
  const isCircled = endsInCircle.form.test(label);
  return endsOpen && !isCircled ? `${label} ${text}` : label + text;
}
