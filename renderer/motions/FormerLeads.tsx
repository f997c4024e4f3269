import { Button } from 'antd';
import { useText } from '#renderer/base/language.tsx';
import { DateInput } from '#renderer/ui/DateInput.tsx';
import { Field } from '#renderer/ui/Field.tsx';
import { useOrgans } from '#renderer/ui/use-organs.ts';
import type { FormerOrgan } from '#shared/contract/former-organ.ts';
import type { SuggestionRecord } from '#shared/domain/motion-record.ts';
import { openLeadChange } from '#shared/domain/open-lead-change.ts';
import { formerOrganLine } from '#shared/messages/former-organ-line.ts';

/** Groups of organs that lead it, as written: none of them is one organ. */
export function LeadGroups({ groups = [] }: { groups: string[] | undefined }) {
  const say = useText();
  return groups.length === 0 ? null : <Field label={say('preview.field.groups')}>{groups.join('、')}</Field>;
}

/** Who had it before in a role, each with the day and the reason. */
export function FormerOrgans({ organs, as }: { organs: FormerOrgan[]; as: FormerOrgan['role'] }) {
  const say = useText();
  const lines = organs.filter((one) => one.role === as).map((one) => formerOrganLine(one, say));
  if (lines.length === 0) return null;
  return (
    <Field label={say(as === 'lead' ? 'former-organ.title' : 'former-organ.title-support')}>
      {lines.map((line) => (
        <div key={line}>{line}</div>
      ))}
    </Field>
  );
}

/** Who led before, as a list changed it without a day; where nobody said yet what that was, the two answers. */
export function FormerLeads(props: { suggestion: SuggestionRecord; onDecide: (decision: string) => void }) {
  const { suggestion, onDecide } = props;
  const say = useText();
  const { nameOf } = useOrgans();
  const { leadChanges = [] } = suggestion;
  if (leadChanges.length === 0) return null;
  return (
    <Field label={say('preview.field.leadChanges')}>
      {leadChanges.map(({ from, list, seenOn, is }) => (
        <div key={`${seenOn} ${from.join()}`}>
          {say('lead-change.line', { organs: from.map(nameOf).join('、'), list, is: say(`lead-change.${is}`) })}
        </div>
      ))}
      {openLeadChange(suggestion) ? (
        <div className="row">
          <Button size="small" onClick={() => onDecide('corrected')}>
            {say('lead-change.correct')}
          </Button>
          <span>{say('lead-change.anew')}</span>
          <DateInput label={say('lead-change.anew')} value={null} onChange={(on) => (on ? onDecide(on) : undefined)} />
        </div>
      ) : null}
    </Field>
  );
}
