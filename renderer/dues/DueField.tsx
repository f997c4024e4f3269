import { Button } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useText } from '#renderer/base/language.tsx';
import { DateField } from '#renderer/ui/DateField.tsx';
import { takeFocus } from '#renderer/ui/take-focus.ts';
import type { DueDate } from '#shared/domain/due-date.ts';
import type { Duty, DutyKind } from '#shared/domain/duty.ts';
import { DueChangeForm, type DueTarget } from './DueChangeForm.tsx';
import { DueOrigin } from './DueOrigin.tsx';
import { DutyTag } from './DutyTag.tsx';

/**
 * A due date with where it comes from and what became of it. The first one is typed (`onFirst`, or the form where nobody can type one
 * without a reason); one that stands is moved by the form alone, which asks for the reason.
 */
export function DueField(props: {
  label: string;
  kind: DutyKind;
  due: DueDate | null;
  /** The duties that this date is for. */
  duties: readonly Duty[];
  target: DueTarget;
  /** Said where no date stands. */
  hint?: string | undefined;
  /** The words of the paper stand beside it already. */
  isQuoted?: boolean;
  onFirst?: ((date: string | null) => Promise<unknown>) | undefined;
}) {
  const say = useText();
  const [isChanging, setChanging] = useState(false);
  const { label, kind, due, duties, target, onFirst } = props;
  const change = useRef<HTMLButtonElement>(null);
  const isSet = due !== null;
  const wasSet = useRef(isSet);
  useEffect(() => {
    // The field in which the first date was typed is gone: the keys stay here.
    if (isSet && !wasSet.current) takeFocus(change.current);
    wasSet.current = isSet;
  }, [isSet]);
  const button = (action: 'change' | 'set') => (
    <Button
      ref={change}
      size="small"
      aria-label={say(`dues.${action}-of`, { what: label })}
      onClick={() => setChanging(true)}
    >
      {say(`dues.${action}`)}
    </Button>
  );
  return (
    <>
      {due ? (
        <>
          <div className="row">
            <span className="num">{due.date}</span>
            {due.original === due.date ? null : (
              <span className="soft small">{say('dues.original', { date: due.original })}</span>
            )}
            <DutyTag duties={duties} />
            {button('change')}
          </div>
          <DueOrigin due={due} kind={kind} isQuoted={props.isQuoted ?? false} />
        </>
      ) : onFirst ? (
        <DateField label={label} value={null} onSave={onFirst} />
      ) : (
        <div className="row">
          <span className="soft">{say('ui.not-set')}</span>
          {button('set')}
          {props.hint ? <span className="cite">{props.hint}</span> : null}
        </div>
      )}
      {isChanging ? (
        <DueChangeForm label={label} kind={kind} due={due} target={target} onClose={() => setChanging(false)} />
      ) : null}
    </>
  );
}
