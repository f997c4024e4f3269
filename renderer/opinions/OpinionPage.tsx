import { useState } from 'react';
import { go, toAddress } from '#renderer/base/address.ts';
import { useCrumbs } from '#renderer/base/crumbs.tsx';
import { useText } from '#renderer/base/language.tsx';
import { useCall } from '#renderer/base/transport/use-call.ts';
import { Answer } from '#renderer/ui/Answer.tsx';
import { TwoPane } from '#renderer/ui/TwoPane.tsx';
import { UnseenPapers } from '#renderer/ui/UnseenPapers.tsx';
import type { OpinionFile } from '#shared/contract/opinion-calls.ts';
import { OpinionBar } from './OpinionBar.tsx';
import { OpinionFacts } from './OpinionFacts.tsx';
import { PointList } from './PointList.tsx';
import { PointPanel } from './PointPanel.tsx';
import { wholeOpinion } from './whole-opinion.ts';

/** One opinion: its points on the left, the chosen one with its original words on the right. */
export function OpinionPage({ id, point }: { id: string; point: string | null }) {
  const file = useCall('opinions.get', { id });
  return <Answer of={file}>{(value) => <Page file={value} asked={point} />}</Answer>;
}

function Page({ file, asked }: { file: OpinionFile; asked: string | null }) {
  const say = useText();
  const [merging, setMerging] = useState<ReadonlySet<string>>(new Set());
  const { opinion } = file;
  const points = file.points.filter((point) => point.state !== 'withdrawn').sort((a, b) => a.number - b.number);
  const chosen = asked === wholeOpinion ? null : (points.find((point) => point.id === asked) ?? points[0] ?? null);
  const at = points.findIndex((point) => point.id === chosen?.id);
  const choose = (point: string) => go(toAddress('opinions', [opinion.id], { point }), { replace: true });
  useCrumbs([{ label: say('screen.opinions'), address: toAddress('opinions') }, { label: opinion.title }]);
  return (
    <>
      <OpinionBar file={file} points={points} merging={merging} onMerged={() => setMerging(new Set())} />
      <UnseenPapers papers={file.unseen ?? []} />
      <TwoPane
        leftWidth={380}
        leftLabel={say('opinions.points')}
        rightLabel={say('opinions.point')}
        left={
          <PointList
            file={file}
            points={points}
            chosen={chosen?.id ?? wholeOpinion}
            merging={merging}
            onChoose={choose}
            onMerging={setMerging}
          />
        }
        right={
          chosen ? (
            <PointPanel
              key={chosen.id}
              file={file}
              point={chosen}
              previous={points[at - 1]?.id ?? null}
              next={points[at + 1]?.id ?? null}
              onChoose={choose}
            />
          ) : (
            <OpinionFacts file={file} />
          )
        }
      />
    </>
  );
}
