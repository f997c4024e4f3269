import { type ValuesOf, valuesOf } from '#core/rules/numbers.ts';
import type { PointRecord } from '#shared/domain/opinion-record.ts';
import { likeness } from '../title-core.ts';
import { wordsNumbers } from './compare-words.rules.ts';
import { plainWords, type WordRelation } from './compare-words.ts';

type Values = ValuesOf<typeof wordsNumbers>;

/** How well a task, which names a point by its heading or its words, likely it, 0..1. */
function likenessOf(point: PointRecord, task: PointRecord): number {
  const [words, title] = [plainWords(point.citation.quote), plainWords(point.title)];
  const asked = plainWords(task.title);
  if (asked !== '' && (words.startsWith(asked) || asked === title)) return 1;
  return Math.max(likeness(asked, title), likeness(plainWords(task.citation.quote), words));
}

/** Points with the rows of a table of tasks that name them, each once, the best fit first; `tasks` without a point are left out. */
export function taskPairs(
  points: readonly PointRecord[],
  tasks: readonly PointRecord[],
  { akin }: Values = valuesOf(wordsNumbers),
): [PointRecord, PointRecord][] {
  const likely = points
    .flatMap((point) => tasks.map((task) => ({ point, task, score: likenessOf(point, task) })))
    .filter(({ score }) => score >= akin)
    .sort((a, b) => b.score - a.score || a.point.number - b.point.number || a.task.number - b.task.number);
  const taken = new Set<PointRecord>();
  return likely.flatMap(({ point, task }): [PointRecord, PointRecord][] => {
    if (taken.has(point) || taken.has(task)) return [];
    taken.add(point).add(task);
    return [[point, task]];
  });
}

/**
 * How a table of tasks stands to the points of an opinion: `same` when every row names a point and every point has its row, `near` when that holds
 * of half of the rows, else `different`.
 */
export function compareTasks(
  points: readonly PointRecord[],
  tasks: readonly PointRecord[],
  values: Values = valuesOf(wordsNumbers),
): WordRelation {
  const { length } = taskPairs(points, tasks, values);
  if (length === 0) return 'different';
  if (length === points.length && length === tasks.length) return 'same';
  return length >= tasks.length * values.leastShare ? 'near' : 'different';
}
