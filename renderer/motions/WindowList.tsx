import { useText } from '#renderer/base/language.tsx';
import { DueOrigin } from '#renderer/dues/DueOrigin.tsx';
import { DutyTag } from '#renderer/dues/DutyTag.tsx';
import { Field } from '#renderer/ui/Field.tsx';
import type { Duty } from '#shared/domain/duty.ts';
import type { SuggestionRound } from '#shared/domain/motion-record.ts';

/** The further days that rules set with the hand-over or the answer: sign-for, return, contact, supporting opinions, rating. */
export function WindowList({ windows, duties }: { windows: SuggestionRound['windows']; duties: readonly Duty[] }) {
  const say = useText();
  return windows.map(({ kind, due }) => (
    <Field key={kind} label={say(`window.${kind}`)}>
      <div className="row">
        <span className="num">{due.date}</span>
        {/* A window to return a wrong hand-over is no debt: nothing of it is late or met. */}
        {kind === 'return' ? null : <DutyTag duties={duties.filter((duty) => duty.kind === kind)} />}
      </div>
      <DueOrigin due={due} kind={kind} />
    </Field>
  ));
}
