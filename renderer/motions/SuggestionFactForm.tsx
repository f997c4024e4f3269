import { useText } from '#renderer/base/language.tsx';
import { useCall } from '#renderer/base/transport/use-call.ts';
import { FactForm } from '#renderer/facts/FactForm.tsx';
import { useChange } from '#renderer/ui/use-change.ts';
import { useToast } from '#renderer/ui/use-toast.ts';
import type { SuggestionRecord } from '#shared/domain/motion-record.ts';
import { isSuggestionInForce, type SuggestionStatus } from '#shared/domain/suggestion-status.ts';

/** Sign-for is a day of the handling itself (`RoundPanel`); these are all other facts that a person records. */
const acts = [
  'returned',
  'handed-over',
  'in-progress',
  'promise-kept',
  'promise-partly-kept',
  'promise-missed',
  'promise-dropped',
  'tracking',
  'closed',
  'not-filed',
  'withdrawn',
  'merged',
] as const;
type Act = (typeof acts)[number];

/** Facts that say nothing without their reason. */
const explained: readonly Act[] = ['returned', 'not-filed', 'withdrawn'];

/** The fact that mostly comes next, for the form to begin with. */
const nextAct: Record<SuggestionStatus, Act> = {
  registered: 'not-filed',
  'handed-over': 'returned',
  returned: 'handed-over',
  redo: 'in-progress',
  accepted: 'in-progress',
  'in-progress': 'in-progress',
  answered: 'closed',
  rated: 'closed',
  tracking: 'closed',
  closed: 'tracking',
  'not-filed': 'withdrawn',
  withdrawn: 'withdrawn',
  merged: 'merged',
};

/** Records what happened to a suggestion; its status follows from it. */
export function SuggestionFactForm({ suggestion, onClose }: { suggestion: SuggestionRecord; onClose: () => void }) {
  const say = useText();
  const toast = useToast();
  const record = useChange('suggestions.record', { quiet: true });
  const all = useCall('suggestions.list', {});
  const others = (all.data ?? []).filter((one) => one.id !== suggestion.id && isSuggestionInForce(one));
  const result = suggestion.rounds.at(-1)?.result ?? null;
  const isContent = result === 'satisfied' || result === 'basically-satisfied';
  return (
    <FactForm
      choices={acts.map((act) => ({
        act,
        label: say(`suggestion-act.${act}`),
        needsNote: explained.includes(act) || (act === 'closed' && !isContent),
        hasOrgans: act === 'handed-over',
        hasInto: act === 'merged',
      }))}
      initial={nextAct[suggestion.status]}
      intoOptions={others.map(({ id, number, title }) => ({ value: id, label: `${number ?? ''} ${title}`.trim() }))}
      saving={record.isPending}
      error={record.error}
      onSave={({ into, ...fact }) =>
        record.mutate(
          { id: suggestion.id, ...fact, ...(into && { into }) },
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
