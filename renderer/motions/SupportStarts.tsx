import { useText } from '#renderer/base/language.tsx';
import { DateField } from '#renderer/ui/DateField.tsx';
import { Field } from '#renderer/ui/Field.tsx';
import { useOrgans } from '#renderer/ui/use-organs.ts';
import type { SuggestionRecord } from '#shared/domain/motion-record.ts';

/** From when each supporting organ supports, where it came in behind the hand-over; blank is the hand-over. */
export function SupportStarts(props: {
  suggestion: Pick<SuggestionRecord, 'support' | 'supportSince' | 'handedOverOn'>;
  onSave: (from: { organ: string; on: string | null }[]) => Promise<unknown>;
}) {
  const say = useText();
  const { nameOf } = useOrgans();
  const { support, supportSince = {}, handedOverOn } = props.suggestion;
  if (support.length === 0 || handedOverOn === null) return null;
  return (
    <Field label={say('motions.support-since')}>
      <div className="support-dates">
        {support.map((organ) => (
          <div key={organ}>
            <span>{nameOf(organ)}</span>
            <span>
              <DateField
                label={say('motions.support-since-of', { organ: nameOf(organ) })}
                value={supportSince[organ] ?? null}
                onSave={(on) => props.onSave([{ organ, on }])}
              />
            </span>
          </div>
        ))}
      </div>
      <span className="soft small">{say('motions.support-since-hint', { date: handedOverOn })}</span>
    </Field>
  );
}
