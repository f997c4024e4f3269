import { useMemo } from 'react';
import { useCall } from '#renderer/transport/use-call.ts';
import type { OrganRecord } from '#shared/domain/office-records.ts';

/** The organs of the office, and their names by id. An id nobody knows is shown as it is. */
export function useOrgans(): { organs: OrganRecord[]; nameOf: (id: string) => string } {
  const { data } = useCall('organs.list', {});
  return useMemo(() => {
    const organs: OrganRecord[] = data ?? [];
    // A record may name an organ by an abbreviation's id; the account's full name is what people read.
    const names = new Map(
      (data ?? []).flatMap((organ) => [organ.id, ...(organ.otherIds ?? [])].map((id) => [id, organ.title])),
    );
    return { organs, nameOf: (id: string) => names.get(id) ?? id };
  }, [data]);
}
