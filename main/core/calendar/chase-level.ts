import { daysBetween } from './iso-day.ts';

/** How urgently an organ is reminded (催办): blue before, yellow close to, red after the due date. */
export type ChaseLevel = 'blue' | 'yellow' | 'red';

/** A level holds from `fromDays` days before the due date on (negative: after it). */
export type ChaseStep = { level: ChaseLevel; fromDays: number };

/** Our default; an office may chase earlier. The latest step that has begun wins. */
export const defaultChaseSteps: readonly ChaseStep[] = [
  { level: 'blue', fromDays: 30 },
  { level: 'yellow', fromDays: 7 },
  { level: 'red', fromDays: -1 },
];

/** The chasing level of a due date on an ISO day, or null while it is too early to chase. The due day itself is not late. */
export function chaseLevelOn(
  today: string,
  due: string,
  steps: readonly ChaseStep[] = defaultChaseSteps,
): ChaseLevel | null {
  const left = daysBetween(today, due);
  const begun = steps.filter((step) => left <= step.fromDays).sort((a, b) => a.fromDays - b.fromDays);
  return begun[0]?.level ?? null;
}
