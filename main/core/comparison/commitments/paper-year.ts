import type { AlarmPaper } from '../alarms/alarm-paper.ts';
import { yearSpokenOf } from './promise-words.rules.ts';
import { nameless } from './promised-figure.ts';

/** The year of a paper: that of its date, else the one that it speaks of most. Null where it names none. */
export function yearOf(paper: AlarmPaper): number | null {
  if (paper.date) return Number(paper.date.slice(0, 4));
  const counts = new Map<number, number>();
  for (const paragraph of paper.paragraphs) {
    for (const { groups } of yearSpokenOf.form.findAll(nameless(paragraph.text))) {
      const year = Number(groups.year);
      counts.set(year, (counts.get(year) ?? 0) + 1);
    }
  }
  // Without a date of its own a paper is of the year it speaks of most.
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? null;
}
