import { useText } from '#renderer/base/language.tsx';
import { FactForm } from '#renderer/facts/FactForm.tsx';
import { useChange } from '#renderer/ui/use-change.ts';
import { useToast } from '#renderer/ui/use-toast.ts';
import { opinionActNeeds } from '#shared/domain/opinion-act-needs.ts';
import type { OpinionRecord } from '#shared/domain/opinion-record.ts';
import { type OpinionActType, type OpinionStage, opinionActTypes } from '#shared/domain/opinion-stage.ts';
import { isContent } from '#shared/domain/votes-of-round.ts';

/** The fact that mostly comes next, for the form to begin with. */
const nextAct: Record<OpinionStage, OpinionActType> = {
  deliberated: 'drafted',
  drafted: 'signed',
  signed: 'signed',
  'handed-over': 'signed-for',
  redo: 'signed-for',
  'signed-for': 'draft-received',
  'in-progress': 'draft-received',
  'plan-received': 'draft-received',
  'draft-received': 'formal-received',
  'draft-commented': 'formal-received',
  'draft-returned': 'draft-received',
  'formal-received': 'on-agenda',
  checked: 'on-agenda',
  'on-agenda': 'closed',
  voted: 'closed',
  tracking: 'closed',
  closed: 'archived',
  archived: 'archived',
};

/** True when nothing but an explanation can stand for what is needed: a vote that was content closes an opinion without one. */
function needsNote(act: OpinionActType, opinion: OpinionRecord): boolean {
  const isSatisfied = isContent(opinion);
  return opinionActNeeds[act].every(
    (all) => all.includes('reason') || (all.includes('vote-satisfied') && !isSatisfied),
  );
}

/** Acts of an organ: where several have the opinion, of which one. */
const organsOwn: readonly OpinionActType[] = ['signed-for', 'plan-received', 'draft-received', 'formal-received'];

/** Records what happened to an opinion; the stage follows from it. */
export function OpinionFactForm({ opinion, onClose }: { opinion: OpinionRecord; onClose: () => void }) {
  const say = useText();
  const toast = useToast();
  const record = useChange('opinions.record', { quiet: true });
  return (
    <FactForm
      choices={opinionActTypes.map((act) => ({
        act,
        label: say(`opinion-act.${act}`),
        needsNote: needsNote(act, opinion),
        hasOrgans: opinion.alsoTo !== undefined && organsOwn.includes(act),
        organsLabel: say('opinions.act-organ'),
      }))}
      initial={nextAct[opinion.stage]}
      saving={record.isPending}
      error={record.error}
      onSave={({ act, on, number, note, organs: [organ] }) =>
        record.mutate(
          { id: opinion.id, act, on, number, note, ...(organ && { organ }) },
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
