import type { DueMeant } from '#renderer/dues/OpenExtensions.tsx';
import type { OpinionFile } from '#shared/contract/opinion-calls.ts';
import type { WaitingExtension } from '#shared/domain/extension-letter.ts';

/** The due dates of an opinion of which a letter speaks: of each point that it names, of the organ that it names, or of the whole opinion. */
export function duesMeant(
  { opinion, points }: OpinionFile,
  { document, organ, points: named }: WaitingExtension,
  labels: { whole: string; of: (number: number) => string },
): DueMeant[] {
  if (named) {
    return named.map(({ id, number }) => ({
      key: `${document} ${id}`,
      label: labels.of(number),
      due: points.find((one) => one.id === id)?.due ?? null,
      target: { collection: 'points', id, which: 'due' },
    }));
  }
  const own = opinion.alsoTo?.find((one) => one.organ === organ);
  const due = own ? own.due : opinion.due;
  const target = { collection: 'opinions', id: opinion.id, which: 'due', ...(organ && { organ }) } as const;
  return [{ key: document, label: labels.whole, due, target }];
}
