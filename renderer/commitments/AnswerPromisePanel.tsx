import { toAddress } from '#renderer/base/address.ts';
import { useTell, useText } from '#renderer/base/language.tsx';
import { DueField } from '#renderer/dues/DueField.tsx';
import { DueTag } from '#renderer/dues/DueTag.tsx';
import { OpenExtensions } from '#renderer/dues/OpenExtensions.tsx';
import { Field } from '#renderer/ui/Field.tsx';
import { StatusTag } from '#renderer/ui/StatusTag.tsx';
import { useChange } from '#renderer/ui/use-change.ts';
import { useOrgans } from '#renderer/ui/use-organs.ts';
import type { WithOwed } from '#shared/domain/owed.ts';
import type { CommitmentRow, PromisedIn } from '#shared/domain/promises/commitment-row.ts';
import { daysKeptLate } from '#shared/domain/promises/kept-late.ts';
import { toldSuggestion } from '#shared/messages/numbered-title.ts';
import { commitmentTone } from '../ui/commitment-tone.ts';
import { ShownField } from './ShownField.tsx';
import { VerdictField } from './VerdictField.tsx';

/** One promise of an answer to a suggestion: its words, who owes it and until when, and the way to the suggestion, where it is recorded. */
export function AnswerPromisePanel({ row, answer }: { row: WithOwed<CommitmentRow>; answer: PromisedIn }) {
  const say = useText();
  const tell = useTell();
  const { nameOf } = useOrgans();
  const isWordless = answer.words === null;
  const update = useChange('suggestions.update');
  const late = daysKeptLate(row);
  return (
    <div className="page-body padded stack">
      <div className="row">
        <StatusTag tone={commitmentTone(row.state)}>{say(`commitment-state.${row.state}`)}</StatusTag>
        <DueTag owed={row.owed} plain="promise" />
      </div>
      <Field label={say('promise.words')}>
        {isWordless ? (
          <span className="soft">{say('promise.words-missing')}</span>
        ) : (
          <blockquote className="promise-quote">{row.title}</blockquote>
        )}
      </Field>
      {row.figure ? <Field label={say('column.figure')}>{row.figure}</Field> : null}
      <Field label={say('column.promised-in')}>
        <a href={toAddress('suggestions', [answer.suggestion])}>{tell(toldSuggestion(answer))}</a>
      </Field>
      <Field label={say('column.organ')}>{row.organs.map(nameOf).join('、') || say('ui.not-set')}</Field>
      <Field label={say('promise.by')}>
        {row.dueDate ? (
          <DueField
            label={say('promise.by')}
            kind="promise"
            due={row.dueDate}
            duties={[]}
            target={{ collection: 'commitments', id: row.id, which: 'promise' }}
          />
        ) : (
          <span className="soft">{row.dueText ?? say('promise.undated')}</span>
        )}
        <OpenExtensions
          kind="promise"
          extensions={row.extensions}
          meant={({ document: key }) => [
            {
              key,
              label: say('promise.by'),
              due: row.dueDate,
              target: { collection: 'commitments', id: row.id, which: 'promise' },
            },
          ]}
        />
      </Field>
      <VerdictField promise={row} />
      {late ? <p className="soft">{say('promise.kept-late', { days: late })}</p> : null}
      {row.note ? <Field label={say('commitments.note')}>{row.note}</Field> : null}
      {row.keptBy ? <Field label={say('promise.evidence')}>{row.keptBy}</Field> : null}
      <ShownField
        shownBy={row.shownBy}
        asked={row.shownAsked}
        askedAs={row.shownAskedAs}
        onSet={(passage) => update.mutate({ id: answer.suggestion, shown: { promise: row.id, passage } })}
      />
      <p className="soft">{say('promise.record-at-suggestion')}</p>
    </div>
  );
}
