import { useText } from '#renderer/base/language.tsx';
import { DueOrigin } from '#renderer/dues/DueOrigin.tsx';
import { DutyTag } from '#renderer/dues/DutyTag.tsx';
import { Field } from '#renderer/ui/Field.tsx';
import { useOrgans } from '#renderer/ui/use-organs.ts';
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
        {kind === 'return' ? null : <Standing duties={duties.filter((duty) => duty.kind === kind)} />}
      </div>
      <DueOrigin due={due} kind={kind} />
    </Field>
  ));
}

/** How a window stands: for all who owe it together, or organ by organ where each owes an act of its own. */
function Standing({ duties }: { duties: readonly Duty[] }) {
  const { nameOf } = useOrgans();
  if (duties.length < 2) return <DutyTag duties={duties} />;
  return duties.map((duty) => (
    <span key={duty.id}>
      {duty.organs.map(nameOf).join('、')} <DutyTag duties={[duty]} />
    </span>
  ));
}
