import { Checkbox } from 'antd';
import { useTell, useText } from '#renderer/base/language.tsx';
import type { LimitName } from '#shared/domain/covering-letter.ts';
import type { StatedLimit } from '#shared/domain/stated-limit.ts';
import { toldLetterLimit } from '#shared/messages/hand-over-words.ts';

const nameOf = ({ organs, duty }: StatedLimit): LimitName => ({ organ: organs?.[0] ?? null, duty });
const keyOf = ({ organ, duty }: LimitName) => `${duty} ${organ ?? ''}`;

/** The days that a letter of hand-over gives its organs, each with its line; all are taken but for those that the person unticks. */
export function LetterLimits(props: {
  limits: readonly StatedLimit[];
  leaveOut: readonly LimitName[];
  onChange: (leaveOut: LimitName[]) => void;
}) {
  const say = useText();
  const tell = useTell();
  const { limits, leaveOut, onChange } = props;
  const isOut = (name: LimitName) => leaveOut.some((one) => keyOf(one) === keyOf(name));
  const take = (name: LimitName, isTaken: boolean) => {
    const others = leaveOut.filter((one) => keyOf(one) !== keyOf(name));
    onChange(isTaken ? others : [...others, name]);
  };
  return (
    <>
      {limits.map((limit) => (
        <Checkbox
          key={`${keyOf(nameOf(limit))} ${limit.points?.join(',') ?? ''} ${limit.day ?? ''}`}
          checked={!isOut(nameOf(limit))}
          onChange={(event) => take(nameOf(limit), event.target.checked)}
        >
          {tell(toldLetterLimit(limit))}
        </Checkbox>
      ))}
      <span className="soft small">{say('opinions.hand-over-limits-hint')}</span>
    </>
  );
}
