import { toAddress } from '#renderer/base/address.ts';
import { useText } from '#renderer/base/language.tsx';
import { Field } from '#renderer/ui/Field.tsx';
import { StatusTag } from '#renderer/ui/StatusTag.tsx';
import type { CommitmentRow } from '#shared/domain/promises/commitment-row.ts';
import { commitmentTone } from '../ui/commitment-tone.ts';

/** What the reply letter of the handling promises beside the promise of the answer, each with the way to it: there it is put off and decided. */
export function LetterPromises({ promises }: { promises: readonly CommitmentRow[] }) {
  const say = useText();
  if (promises.length === 0) return null;
  return (
    <Field label={say('promise.of-letter-label')}>
      {promises.map(({ id, title, due, dueText, originalDue, state }) => (
        <div key={id} className="row">
          <a href={toAddress('commitments', [id])}>{title}</a>
          <span className={due ? 'num' : 'soft'}>{due ?? dueText ?? say('promise.undated')}</span>
          {originalDue ? <span className="soft small">{say('dues.original', { date: originalDue })}</span> : null}
          <StatusTag tone={commitmentTone(state)}>{say(`commitment-state.${state}`)}</StatusTag>
        </div>
      ))}
    </Field>
  );
}
