import { type Say, useText } from '#renderer/base/language.tsx';
import { StatusTag } from '#renderer/ui/StatusTag.tsx';
import type { ComparisonFile, PointCoverage } from '#shared/contract/comparison-calls.ts';
import { shownCoverage } from '#shared/contract/shown-coverage.ts';
import type { PointRecord } from '#shared/domain/opinion-record.ts';
import { coverageTone } from './coverage-tone.ts';

/** The points in order with how far each is answered, and what is missing. ↑ ↓ move. */
export function CoverageList(props: { file: ComparisonFile; chosen: string; onChoose: (point: string) => void }) {
  const say = useText();
  const { comparison, points, settled, received = [] } = props.file;
  const receiptOf = ({ id }: PointRecord) => received.find(({ point }) => point === id);
  const others = props.file.others.filter((point) => !receiptOf(point));
  const byHand = props.file.others.filter(receiptOf);
  return (
    <>
      <ul className="coverage-list" aria-label={say('opinions.points')}>
        {points.map((point) => {
          const covered = comparison.points.find((one) => one.point === point.id);
          const isHere = point.id === props.chosen;
          return (
            <li key={point.id} data-here={isHere || undefined}>
              <button
                type="button"
                data-point={point.id}
                aria-current={isHere ? 'true' : undefined}
                onClick={() => props.onChoose(point.id)}
              >
                <span className="point-number">{point.number}</span>
                <span className="point-title">
                  {point.title}
                  <span className="cite outline-facts">{factsOf(point, covered, say)}</span>
                </span>
                {covered ? (
                  <StatusTag tone={coverageTone(covered.coverage)}>
                    {say(`coverage.${shownCoverage(covered)}`)}
                  </StatusTag>
                ) : null}
              </button>
            </li>
          );
        })}
      </ul>
      <OtherPoints
        points={settled}
        sentence={say('comparison.settled', { count: settled.length })}
        titleOf={(point) => titleWithEarlier(point, props.file, say)}
      />
      <OtherPoints
        points={others}
        sentence={say('comparison.others', { count: others.length })}
        titleOf={(point) => point.title}
      />
      <OtherPoints
        points={byHand}
        sentence={say('comparison.received', { count: byHand.length })}
        titleOf={(point) => {
          const on = receiptOf(point)?.on ?? null;
          return on === null ? point.title : say('comparison.received-on', { title: point.title, date: on });
        }}
      />
    </>
  );
}

/** Points that the reports of the round owe no answer to, with the reason before them. */
function OtherPoints(props: { points: PointRecord[]; sentence: string; titleOf: (point: PointRecord) => string }) {
  if (props.points.length === 0) return null;
  return (
    <p className="cite">
      {props.sentence}
      {props.points.map((point) => ` ${point.number}. ${props.titleOf(point)}`).join('；')}
    </p>
  );
}

/** A point that the round does not ask, with how an earlier one found it answered. */
function titleWithEarlier({ id, title }: PointRecord, { earlier }: ComparisonFile, say: Say): string {
  const before = earlier.find(({ point }) => point === id);
  if (!before) return title;
  const coverage = say(`coverage.${shownCoverage(before.answer)}`);
  return say('comparison.earlier', { title, round: before.round, coverage });
}

function factsOf(point: PointRecord, covered: PointCoverage | undefined, say: ReturnType<typeof useText>): string {
  if (!covered) return '';
  const facts = [
    covered.state === 'decided' ? say('comparison.decided') : null,
    point.check ? `${say('opinions.check')} ${say(`check.${point.check.value}`)}` : null,
    covered.coverage === 'partial' && covered.missing.length > 0
      ? say('comparison.missing-count', { count: covered.missing.length })
      : null,
    covered.matches.length > 0 ? say('comparison.measures-count', { count: covered.matches.length }) : null,
  ];
  return facts.filter(Boolean).join(' · ');
}
