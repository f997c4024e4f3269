import { Radio } from 'antd';
import { useText } from '#renderer/base/language.tsx';
import type { ComparedSide, IdentityQuestion } from '#shared/contract/list-preview.ts';

/** What a person says to a question: a record's id, null for none of them, undefined for later. */
export type Choice = string | null | undefined;

const later = 'later';
const none = 'none';

function labelsOf({ own, candidates }: IdentityQuestion): string[] {
  return [...new Set([own, ...candidates.map(({ side }) => side)].flatMap((side) => side.map(({ label }) => label)))];
}

function wordsOf(side: ComparedSide, label: string): string {
  return side.find((one) => one.label === label)?.value ?? '';
}

/** Both sides of a question line by line; what differs is set off. */
function Sides({ question }: { question: IdentityQuestion }) {
  const say = useText();
  const { own, candidates } = question;
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
              <span className="soft small">{reasons.join(' · ')}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {labelsOf(question).map((label) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>{wordsOf(own, label) || say('ui.none')}</td>
            {candidates.map(({ record, side }) => {
              const value = wordsOf(side, label);
              const differs = plain(value) !== plain(wordsOf(own, label));
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
  const { question, title, choice } = props;
  const isOne = question.candidates.length === 1;
  const named = question.candidates.map(({ record, side }, at) => ({
    value: record,
    label: isOne
      ? say('identity.same')
      : `${say('identity.same')} ${at + 1}：${side
          .slice(0, 3)
          .map(({ value }) => value)
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
