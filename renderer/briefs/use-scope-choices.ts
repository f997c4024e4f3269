import { useMemo } from 'react';
import { useCall } from '#renderer/base/transport/use-call.ts';
import type { BriefKind, BriefScope } from '#shared/contract/brief-calls.ts';

export type ScopeChoice = { value: string; label: string };

/** What can be chosen for each part of a kind's scope; empty for parts that are typed. */
export function useScopeChoices(kind: BriefKind, scope: BriefScope): Record<string, ScopeChoice[]> {
  const asks = (collection: string) => kind.scope.some((one) => one.collection === collection);
  const opinions = useCall('opinions.list', {}, { enabled: asks('opinions') });
  const meetings = useCall('meetings.list', {}, { enabled: asks('meetings') });
  const { opinion } = scope;
  const feedback = useCall('feedback.list', opinion ? { opinion } : {}, {
    enabled: asks('feedback') && Boolean(opinion),
  });
  const motions = useCall('motions.list', {}, { enabled: asks('motions') });
  const organs = useCall('organs.list', {}, { enabled: asks('organs') });
  return useMemo(() => {
    const byTitle = (rows: readonly { id: string; title: string }[] | undefined): ScopeChoice[] =>
      (rows ?? []).map((row) => ({ value: row.id, label: row.title }));
    return {
      opinions: byTitle(opinions.data),
      feedback: byTitle(feedback.data),
      motions: byTitle(motions.data),
      organs: byTitle(organs.data),
      meetings: byTitle(meetings.data?.filter((meeting) => meeting.opinions > 0)),
    };
  }, [opinions.data, meetings.data, feedback.data, motions.data, organs.data]);
}
