import { useText } from '#renderer/base/language.tsx';
import { FactForm } from '#renderer/facts/FactForm.tsx';
import { useChange } from '#renderer/ui/use-change.ts';
import { useToast } from '#renderer/ui/use-toast.ts';
import type { MotionRecord } from '#shared/domain/motion-record.ts';
import { type MotionActType, type MotionStatus, motionActTypes } from '#shared/domain/motion-status.ts';

/** The fact that mostly comes next, for the form to begin with. */
const nextAct: Record<MotionStatus, MotionActType> = {
  moved: 'reviewed',
  reviewed: 'listed',
  listed: 'reviewed',
  'handed-over': 'implementing',
  implementing: 'reported',
  reported: 'deliberated',
  deliberated: 'answered',
  answered: 'voted',
  voted: 'closed',
  closed: 'closed',
  withdrawn: 'withdrawn',
  converted: 'reviewed',
  merged: 'reviewed',
};

/** True for facts that need an explanation: the end of a motion, and work on one whose hand-over nobody recorded. */
function needsNote(act: MotionActType, { handedOverOn }: MotionRecord): boolean {
  if (act === 'closed' || act === 'withdrawn') return true;
  return handedOverOn === null && (act === 'implementing' || act === 'reported');
}

/** Records what happened to a motion; its status follows from it and from the papers of its file. */
export function MotionFactForm({ motion, onClose }: { motion: MotionRecord; onClose: () => void }) {
  const say = useText();
  const toast = useToast();
  const record = useChange('motions.record', { quiet: true });
  return (
    <FactForm
      choices={motionActTypes.map((act) => ({
        act,
        label: say(`motion-act.${act}`),
        needsNote: needsNote(act, motion),
      }))}
      initial={nextAct[motion.status]}
      saving={record.isPending}
      error={record.error}
      onSave={({ act, on, number, note }) =>
        record.mutate(
          { id: motion.id, act, on, number, note },
          {
            onSuccess: () => {
              toast.success(say('facts.recorded'));
              onClose();
            },
          },
        )
      }
      onClose={onClose}
    />
  );
}
