import { useTell, useText } from '#renderer/base/language.tsx';
import { CitationLink } from '#renderer/ui/CitationLink.tsx';
import type { DueDate } from '#shared/domain/due-date.ts';
import type { DutyKind } from '#shared/domain/duty.ts';
import { told } from '#shared/messages/catalogue.ts';
import { toldOrigin } from '#shared/messages/explain-due.ts';

/**
 * Why a due date is what it is: the words of the paper, the rule, the list or the person; below it every change, oldest first. `isQuoted`: the
 * words of the paper stand beside it already.
 */
export function DueOrigin({ due, kind, isQuoted = false }: { due: DueDate; kind: DutyKind; isQuoted?: boolean }) {
  const say = useText();
  const tell = useTell();
  const { because, changes } = due;
  const said = [
    ...toldOrigin(due, told(`duty.${kind}`), Number.POSITIVE_INFINITY).map(tell),
    because.by === 'person' && because.reason ? say('dues.reason-of', { reason: because.reason }) : '',
    ...(because.by === 'rule' ? (because.assumptions ?? []).filter((one) => one !== 'paper-day') : []).map((one) =>
      say(`dues.assume-${one}`),
    ),
  ];
  return (
    <div className="cite">
      {isQuoted && because.by === 'paper' ? null : (
        <div>
          {said.filter(Boolean).join(' · ')}{' '}
          {because.by === 'paper' ? <CitationLink citation={because.citation} /> : null}
        </div>
      )}
      {changes.length > 0 ? (
        <ul aria-label={say('dues.changes')}>
          {changes.map((change) => (
            <li key={`${change.kind} ${change.from} ${change.to} ${change.on}`}>
              {[
                say('dues.change-line', {
                  on: change.on,
                  kind: say(`due-change.${change.kind}`),
                  from: change.from,
                  to: change.to,
                }),
                change.allowedBy ? say('dues.allowed', { who: change.allowedBy }) : '',
                change.reason,
                change.letter,
                change.enteredOn === change.on
                  ? ''
                  : say('dues.change-entered', { by: change.by, on: change.enteredOn }),
              ]
                .filter(Boolean)
                .join(' · ')}
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
