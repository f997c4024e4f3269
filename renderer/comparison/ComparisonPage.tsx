import { useState } from 'react';
import { go, toAddress } from '#renderer/base/address.ts';
import { useCrumbs } from '#renderer/base/crumbs.tsx';
import { useText } from '#renderer/base/language.tsx';
import { useCall } from '#renderer/base/transport/use-call.ts';
import { SplitForm } from '#renderer/points/SplitForm.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { TextPrompt } from '#renderer/ui/TextPrompt.tsx';
import { TwoPane } from '#renderer/ui/TwoPane.tsx';
import { UnseenPapers } from '#renderer/ui/UnseenPapers.tsx';
import type { ComparisonFile } from '#shared/contract/comparison-calls.ts';
import type { Coverage, RefusedPoint } from '#shared/domain/feedback-record.ts';
import { AlarmList } from './AlarmList.tsx';
import { ComparisonBar } from './ComparisonBar.tsx';
import { CoverageBar } from './CoverageBar.tsx';
import { CoverageList } from './CoverageList.tsx';
import { coverageGrades, refusalGrades } from './coverage-grades.ts';
import { PointSide } from './PointSide.tsx';
import { UnmatchedList } from './UnmatchedList.tsx';
import { useComparisonKeys } from './use-comparison-keys.ts';
import { useDecisions } from './use-decisions.ts';

/** The opinion and its feedback side by side; everything can be done by keyboard. */
export function ComparisonPage({ file, asked }: { file: ComparisonFile; asked: string | null }) {
  const say = useText();
  const { comparison, opinion, feedback, points } = file;
  const [asking, setAsking] = useState<'split' | 'missing' | null>(null);
  const [card, setCard] = useState(0);
  const alarms = useCall('findings.list', { feedback: feedback.id });
  useCrumbs([
    { label: say('screen.opinions'), address: toAddress('opinions') },
    { label: opinion.title, address: toAddress('opinions', [opinion.id]) },
    { label: say('screen.comparison') },
  ]);
  const at = Math.max(
    0,
    points.findIndex((point) => point.id === asked),
  );
  const point = points[at];
  const covered = comparison.points.find((one) => one.point === point?.id);
  const matches = covered?.matches ?? [];
  const chosen = Math.min(card, Math.max(0, matches.length - 1));
  const match = matches[chosen];
  const decide = useDecisions(file, point?.id ?? '');
  const choose = (id: string | undefined) => {
    if (!id) return;
    setCard(0);
    go(toAddress('comparison', [opinion.id, feedback.id], { point: id }), { replace: true });
    document.querySelector<HTMLElement>(`[data-point="${id}"]`)?.focus();
  };
  const cover = (found: Coverage | RefusedPoint) => {
    const refused = refusalGrades.find((one) => one === found);
    const grade = coverageGrades.find((one) => one === found);
    if (!covered) return;
    // What is refused or put off has an answer that does not do what was asked.
    if (refused) decide.cover('partial', covered.missing, refused);
    else if (grade) decide.cover(grade, grade === 'full' ? [] : covered.missing);
  };
  const confirm = () => {
    if (covered?.state === 'proposed') decide.cover(covered.coverage, covered.missing, covered.refused);
  };
  const gradeKeys = Object.fromEntries(
    [...coverageGrades, ...refusalGrades].map((one, at) => [String(at + 1), () => cover(one)]),
  );
  useComparisonKeys({
    down: () => choose(points[at + 1]?.id),
    up: () => choose(points[at - 1]?.id),
    enter: () => choose(points[at + 1]?.id),
    right: () => setCard(Math.min(chosen + 1, matches.length - 1)),
    left: () => setCard(Math.max(chosen - 1, 0)),
    a: () => match && decide.pair(match.measure, match.decision === 'accepted' ? 'proposed' : 'accepted'),
    x: () => match && decide.pair(match.measure, 'rejected'),
    s: () => setAsking('split'),
    m: () => setAsking('missing'),
    '0': () => decide.cover(null, []),
    c: confirm,
    ...gradeKeys,
  });
  if (!point || !covered) {
    return <EmptyState title={say('comparison.no-points')} hint={say('comparison.no-points-hint')} />;
  }
  return (
    <>
      <ComparisonBar file={file} />
      <UnseenPapers papers={file.unseen ?? []} />
      <TwoPane
        leftWidth={352}
        leftLabel={say('opinions.points')}
        rightLabel={say('opinions.point')}
        left={
          <>
            <CoverageList file={file} chosen={point.id} onChoose={choose} />
            <UnmatchedList file={file} onAttach={(measure) => decide.pair(measure, 'accepted')} />
            <AlarmList alarms={alarms.data ?? []} />
          </>
        }
        right={
          <div className="comparison-side">
            <PointSide
              file={file}
              point={point}
              covered={covered}
              chosen={chosen}
              alarms={alarms.data ?? []}
              onChoose={setCard}
              onDecide={decide.pair}
              onSplit={() => setAsking('split')}
              onMissing={() => setAsking('missing')}
            />
            <CoverageBar
              file={file}
              point={point}
              covered={covered}
              onCover={cover}
              onConfirm={confirm}
              onTakeBack={() => decide.cover(null, [])}
              onNext={points[at + 1] ? () => choose(points[at + 1]?.id) : null}
            />
          </div>
        }
      />
      {asking === 'split' ? <SplitForm source={opinion.source} point={point} onClose={() => setAsking(null)} /> : null}
      <TextPrompt
        open={asking === 'missing'}
        title={say('comparison.missing-title')}
        label={say('comparison.missing-title')}
        initial={covered.missing.join('\n')}
        long
        onCancel={() => setAsking(null)}
        onSave={(missing) => {
          setAsking(null);
          decide.cover(covered.coverage === 'none' ? 'none' : 'partial', missing.split('\n'), covered.refused);
        }}
      />
    </>
  );
}
