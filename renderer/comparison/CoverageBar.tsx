import { Button } from 'antd';
import { useText } from '#renderer/base/language.tsx';
import { Verdicts } from '#renderer/points/Verdicts.tsx';
import { KeyHint } from '#renderer/ui/KeyHint.tsx';
import { StatusTag } from '#renderer/ui/StatusTag.tsx';
import type { ComparisonFile, PointCoverage } from '#shared/contract/comparison-calls.ts';
import { shownCoverage } from '#shared/contract/shown-coverage.ts';
import type { Coverage, RefusedPoint } from '#shared/domain/feedback-record.ts';
import type { PointRecord } from '#shared/domain/opinion-record.ts';
import { coverageGrades, refusalGrades } from './coverage-grades.ts';
import { coverageTone } from './coverage-tone.ts';
import { KeyButton } from './KeyButton.tsx';

/** How far the point is answered, as proposed or as decided, and beside it the three verdicts that are something else. */
export function CoverageBar(props: {
  file: ComparisonFile;
  point: PointRecord;
  covered: PointCoverage;
  onCover: (coverage: Coverage | RefusedPoint) => void;
  onConfirm: () => void;
  onTakeBack: () => void;
  onNext: (() => void) | null;
}) {
  const say = useText();
  const { covered, point } = props;
  const isDecided = covered.state === 'decided';
  const grade = (one: Coverage | RefusedPoint, key: number, label: string) => {
    const isIts = isDecided && shownCoverage(covered) === one;
    return (
      <KeyButton
        key={one}
        label={label}
        keys={String(key)}
        aria-pressed={isIts}
        type={isIts ? 'primary' : 'default'}
        onClick={() => props.onCover(one)}
      />
    );
  };
  return (
    <div className="coverage-bar">
      <div className="row">
        <span className="soft">{say('comparison.coverage-label')}</span>
        <StatusTag tone={coverageTone(covered.coverage)}>{say(`coverage.${shownCoverage(covered)}`)}</StatusTag>
        <span className="cite">{say(isDecided ? 'comparison.decided' : 'comparison.proposed')}</span>
        {isDecided ? (
          <KeyButton label={say('comparison.take-back')} keys="0" onClick={props.onTakeBack} />
        ) : (
          <KeyButton label={say('comparison.confirm')} keys="C" onClick={props.onConfirm} />
        )}
        {coverageGrades.map((one, at) => grade(one, at + 1, say(`coverage.${one}`)))}
        <span className="push" />
        <Button type="primary" disabled={!props.onNext} onClick={() => props.onNext?.()}>
          {say('comparison.next')} <KeyHint keys="Enter" />
        </Button>
      </div>
      <div className="row">
        <span className="soft">{say('comparison.refused-label')}</span>
        {refusalGrades.map((one, at) => grade(one, coverageGrades.length + at + 1, say(`comparison.${one}`)))}
      </div>
      <Verdicts point={point} opinion={props.file.opinion} />
    </div>
  );
}
