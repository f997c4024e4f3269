import { Select } from 'antd';
import { useState } from 'react';
import { useText } from '#renderer/base/language.tsx';
import { useChange } from '#renderer/ui/use-change.ts';
import type { OpinionRecord, PointRecord } from '#shared/domain/opinion-record.ts';
import type { PointStatus } from '#shared/domain/point-status.ts';
import { VerdictForm } from '../points/VerdictForm.tsx';
import { HandOverForm } from './HandOverForm.tsx';
import { reachableStatuses } from './reachable-statuses.ts';
import { StatusForm } from './StatusForm.tsx';
import { firstStep } from './status-step.ts';

type Props = {
  opinion: OpinionRecord;
  /** All organs that its paper addresses, where there are several and none has it yet. */
  addressed?: readonly string[] | undefined;
  point: PointRecord;
};

/** The status of a point. Where a status needs something first, its form opens instead of a refusal. */
export function StatusField({ opinion, addressed, point }: Props) {
  const say = useText();
  const { mutate: update } = useChange('points.update');
  const [wanted, setWanted] = useState<PointStatus | null>(null);
  const step = wanted ? firstStep(wanted, opinion, point) : null;
  const close = () => setWanted(null);
  // Handing over alone brings a point to `handed-over`; what was wanted beyond that follows at once.
  const goOn = () => {
    if (wanted && wanted !== 'handed-over') update({ id: point.id, status: wanted });
  };
  const choose = (status: PointStatus) => {
    if (firstStep(status, opinion, point)) setWanted(status);
    else update({ id: point.id, status });
  };
  return (
    <>
      <Select
        aria-label={say('opinions.status')}
        value={point.status}
        options={reachableStatuses(point.status).map((status) => ({ value: status, label: say(`status.${status}`) }))}
        onChange={choose}
        style={{ width: '100%' }}
      />
      {step === 'hand-over' ? (
        <HandOverForm opinion={opinion} addressed={addressed} onClose={close} onDone={goOn} />
      ) : null}
      {step === 'self-report' ? <VerdictForm point={point} kind="self-report" initial="done" onClose={close} /> : null}
      {step === 'check' ? (
        <VerdictForm
          point={point}
          kind="check"
          initial={wanted === 'partly-done' ? 'partly-done' : 'done'}
          onClose={close}
        />
      ) : null}
      {step === 'explanation' && wanted ? <StatusForm point={point} to={wanted} onClose={close} /> : null}
    </>
  );
}
