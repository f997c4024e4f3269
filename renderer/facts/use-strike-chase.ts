import { useChange } from '#renderer/ui/use-change.ts';
import type { Chase } from '#shared/domain/chase-record.ts';
import type { ChasedCollection } from '#shared/domain/chase-way.ts';

type Chased = { id: string; chases?: Chase[] };

/** Strikes a fact of a record's timeline: a chase by its own call, any other fact by `other`. */
export function useStrikeChase(
  collection: ChasedCollection,
  { id, chases = [] }: Chased,
  other: (act: string) => void = () => {},
): (act: string) => void {
  const strike = useChange('chases.strike');
  return (act) => (chases.some((one) => one.id === act) ? strike.mutate({ collection, id, chase: act }) : other(act));
}
