import { Radio } from 'antd';
import { type Tell, useTell, useText } from '#renderer/base/language.tsx';
import type { ComparedSide, IdentityQuestion } from '#shared/contract/list-preview.ts';

/** What a person says to a question: a record's id, null for none of them, undefined for later. */
export type Choice = string | null | undefined;

const later = 'later';
const none = 'none';

/** What a side says, by the words of its labels. */
function sideWords(side: ComparedSide, tell: Tell): Map<string, string> {
  return new Map(side.map(({ label, value }) => [tell(label), tell(value)]));
}

/** Both sides of a question line by line; what differs is set off. */
function Sides({ question }: { question: IdentityQuestion }) {
  const say = useText();
  const tell = useTell();
  const own = sideWords(question.own, tell);
  const candidates = question.candidates.map((one) => ({ ...one, words: sideWords(one.side, tell) }));
  const labels = new Set([own, ...candidates.map(({ words }) => words)].flatMap((words) => [...words.keys()]));
  const plain = (text: string) => text.replace(/\s/g, '');
  return (
    <table className="compared">
      <thead>
        <tr>
          <td />
          <th scope="col">{say('identity.incoming')}</th>
          {candidates.map(({ record, reasons }) => (
            <th key={record} scope="col">
              {say('identity.standing')}
              <span className="soft small">{reasons.map(tell).join(' · ')}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {[...labels].map((label) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>{own.get(label) || say('ui.none')}</td>
            {candidates.map(({ record, words }) => {
              const value = words.get(label) ?? '';
              const differs = plain(value) !== plain(own.get(label) ?? '');
              return (
                <td key={record}>{differs ? <strong>{value || say('ui.none')}</strong> : value || say('ui.none')}</td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A question whether what came in is a known record: both sides, and the choice. Nothing is chosen in advance. */
export function IdentityChoice(props: {
  question: IdentityQuestion;
  title: string;
  choice: Choice;
  onChoose: (choice: Choice) => void;
}) {
  const say = useText();
  const tell = useTell();
  const { question, title, choice } = props;
  const isOne = question.candidates.length === 1;
  const named = question.candidates.map(({ record, side }, at) => ({
    value: record,
    label: isOne
      ? say('identity.same')
      : `${say('identity.same')} ${at + 1}：${side
          .slice(0, 3)
          .map(({ value }) => tell(value))
          .join(' ')}`,
  }));
  const options = [
    ...named,
    { value: none, label: say(isOne ? 'identity.different' : 'identity.none') },
    { value: later, label: say('identity.later') },
  ];
  return (
    <section className="identity-choice" aria-label={title}>
      <h3 className="small">{title}</h3>
      <Sides question={question} />
      <Radio.Group
        aria-label={title}
        options={options}
        value={choice === undefined ? later : (choice ?? none)}
        onChange={(event) =>
          props.onChoose(
            event.target.value === later ? undefined : event.target.value === none ? null : event.target.value,
          )
        }
      />
    </section>
  );
}
