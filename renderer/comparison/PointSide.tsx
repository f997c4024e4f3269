import { useTell, useText } from '#renderer/base/language.tsx';
import { CitationLink } from '#renderer/ui/CitationLink.tsx';
import { PaperText } from '#renderer/ui/PaperText.tsx';
import type { ComparisonFile, DemandAnswer, PointCoverage } from '#shared/contract/comparison-calls.ts';
import type { PointRecord } from '#shared/domain/opinion-record.ts';
import type { AlarmRow } from './AlarmList.tsx';
import { DemandList } from './DemandList.tsx';
import { KeyButton } from './KeyButton.tsx';
import { MeasureCard } from './MeasureCard.tsx';
import { pointMarks } from './passage-marks.ts';
import type { PairDecision } from './use-decisions.ts';

/** True where the list of demands says itself that a clause has no full answer. */
function isLacking(demands: readonly DemandAnswer[], clause: string): boolean {
  return demands.some(({ text, state, lacking }) => text === clause && (state !== 'answered' || lacking.length > 0));
}

/** The chosen point: its locked words above, the measures that answer it below, and what has no answer. */
export function PointSide(props: {
  file: ComparisonFile;
  point: PointRecord;
  covered: PointCoverage;
  /** Place of the chosen measure. */
  chosen: number;
  alarms: readonly AlarmRow[];
  onChoose: (place: number) => void;
  onDecide: (measure: string, decision: PairDecision) => void;
  onSplit: () => void;
  onMissing: () => void;
}) {
  const say = useText();
  const tell = useTell();
  const { file, point, covered, chosen } = props;
  const open = props.alarms.filter((alarm) => alarm.decision !== 'dismissed');
  const { matches, missing, demands = [] } = covered;
  const listed = demands.length > 1 ? demands : null;
  // Not twice: below the list only what it does not tell, as where one of several organs is silent.
  const isTold = listed !== null && missing.every((clause) => isLacking(listed, clause));
  return (
    <>
      <div className="point-original">
        <div className="row">
          <span className="soft small">{say('opinions.original')}</span>
          <CitationLink citation={point.citation} paper={say('screen.opinions')} />
          <span className="push" />
          <KeyButton label={say('opinions.split')} keys="S" onClick={props.onSplit} />
        </div>
        <PaperText
          text={point.citation.quote}
          marks={pointMarks(point.citation.quote, missing, matches[chosen]?.terms ?? [])}
        />
      </div>
      <div className="measure-list">
        <div className="soft small" aria-live="polite">
          {say('comparison.matched-count', { count: matches.length })} · {tell(covered.because)}
        </div>
        {listed ? <DemandList demands={listed} /> : null}
        {matches.map((match, place) => {
          const measure = file.measures.find((one) => one.id === match.measure);
          if (!measure) return null;
          return (
            <MeasureCard
              key={match.measure}
              match={match}
              measure={measure}
              alarms={open}
              isChosen={place === chosen}
              onChoose={() => props.onChoose(place)}
              onDecide={(decision) => props.onDecide(match.measure, decision)}
            />
          );
        })}
        {missing.length > 0 ? (
          <div className="missing-clauses">
            {isTold ? (
              <span className="push" />
            ) : (
              <>
                <span>{say('comparison.missing')}</span>
                <ul>
                  {missing.map((clause) => (
                    <li key={clause}>{clause}</li>
                  ))}
                </ul>
              </>
            )}
            <KeyButton label={say('comparison.edit-missing')} keys="M" onClick={props.onMissing} />
          </div>
        ) : null}
      </div>
    </>
  );
}
