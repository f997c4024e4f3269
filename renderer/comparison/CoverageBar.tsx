import { Button } from 'antd';
import { useText } from '#renderer/base/language.tsx';
import { Verdicts } from '#renderer/points/Verdicts.tsx';
import { KeyHint } from '#renderer/ui/KeyHint.tsx';
import { StatusTag } from '#renderer/ui/StatusTag.tsx';
import type { ComparisonFile, PointCoverage } from '#shared/contract/comparison-calls.ts';
import { shownCoverage } from '#shared/contract/shown-coverage.ts';
import type { Coverage } from '#shared/domain/feedback-record.ts';
import type { PointRecord } from '#shared/domain/opinion-record.ts';
import { coverageTone } from './coverage-tone.ts';
import { KeyButton } from './KeyButton.tsx';

const grades = ['full', 'partial', 'none'] as const satisfies readonly Coverage[];

/** How far the point is answered, as proposed or as decided, and beside it the three verdicts that are something else. */
export function CoverageBar(props: {
  file: ComparisonFile;
  point: PointRecord;
  covered: PointCoverage;
  onCover: (coverage: Coverage) => void;
  onTakeBack: () => void;
  onNext: (() => void) | null;
}) {
  const say = useText();
  const { covered, point } = props;
  const isDecided = covered.state === 'decided';
  return (
    <div className="coverage-bar">
      <div className="row">
        <span className="soft">{say('comparison.coverage-label')}</span>
        <StatusTag tone={coverageTone(covered.coverage)}>{say(`coverage.${shownCoverage(covered)}`)}</StatusTag>
        <span className="cite">{say(isDecided ? 'comparison.decided' : 'comparison.proposed')}</span>
        {grades.map((grade, at) => (
          <KeyButton
            key={grade}
            label={say(`coverage.${grade}`)}
            keys={String(at + 1)}
            aria-pressed={isDecided && covered.coverage === grade}
            type={isDecided && covered.coverage === grade ? 'primary' : 'default'}
            onClick={() => props.onCover(grade)}
          />
        ))}
        {isDecided ? <KeyButton label={say('comparison.take-back')} keys="0" onClick={props.onTakeBack} /> : null}
        <span className="push" />
        <Button type="primary" disabled={!props.onNext} onClick={() => props.onNext?.()}>
          {say('comparison.next')} <KeyHint keys="Enter" />
        </Button>
      </div>
      <Verdicts point={point} opinion={props.file.opinion} />
    </div>
  );
}
