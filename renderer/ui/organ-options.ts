import type { OrganRecord } from '#shared/domain/office-records.ts';
import { organLabels } from '#shared/domain/organ-labels.ts';

export type OrganOption = { value: string; label: string };

function namesOf({ title, shortNames, formerNames }: OrganRecord): string[] {
  return [title, ...shortNames, ...formerNames];
}

/** 0 for the very name, 1 for one that begins so, 2 for one that holds the words; null for none. */
function closeness(organ: OrganRecord, text: string): number | null {
  const names = namesOf(organ);
  if (names.includes(text)) return 0;
  if (names.some((name) => name.startsWith(text))) return 1;
  return names.some((name) => name.includes(text)) ? 2 : null;
}

/** The organs that typed words may mean, by full, short and former names; the very name first. All of them for no words. */
export function organOptions(organs: readonly OrganRecord[], text: string): OrganOption[] {
  const labels = organLabels(organs);
  return organs
    .map((organ) => ({ organ, far: closeness(organ, text) }))
    .filter((one): one is { organ: OrganRecord; far: number } => one.far !== null)
    .sort((a, b) => (text === '' ? 0 : a.far - b.far))
    .map(({ organ: { id, title } }) => ({ value: id, label: labels.get(id) ?? title }));
}

/** The one organ that bears a typed name; null for none, and for a name that several bear. */
export function organOfName(organs: readonly OrganRecord[], name: string): OrganRecord | null {
  const named = organs.filter((organ) => namesOf(organ).includes(name));
  return named.length === 1 ? (named[0] ?? null) : null;
}
