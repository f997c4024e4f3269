import { useText } from '#renderer/app/language.tsx';
import { FactForm } from '#renderer/facts/FactForm.tsx';
import { useChange } from '#renderer/transport/use-change.ts';
import { useToast } from '#renderer/ui/use-toast.ts';
import type { SuggestionRecord } from '#shared/domain/motion-record.ts';
import type { SuggestionStatus } from '#shared/domain/suggestion-status.ts';

/** Sign-for is a day of the handling itself (`RoundPanel`); these are all other facts that a person records. */
const acts = ['returned', 'handed-over', 'in-progress', 'tracking', 'closed', 'not-filed', 'withdrawn'] as const;
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
};

/** Records what happened to a suggestion; its status follows from it. */
export function SuggestionFactForm({ suggestion, onClose }: { suggestion: SuggestionRecord; onClose: () => void }) {
  const say = useText();
  const toast = useToast();
  const record = useChange('suggestions.record', { quiet: true });
  const result = suggestion.rounds.at(-1)?.result ?? null;
  const isContent = result === 'satisfied' || result === 'basically-satisfied';
  return (
    <FactForm
      choices={acts.map((act) => ({
        act,
        label: say(`suggestion-act.${act}`),
        needsNote: explained.includes(act) || (act === 'closed' && !isContent),
        hasOrgans: act === 'handed-over',
      }))}
      initial={nextAct[suggestion.status]}
      saving={record.isPending}
      error={record.error}
      onSave={(fact) =>
        record.mutate(
          { id: suggestion.id, ...fact },
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
