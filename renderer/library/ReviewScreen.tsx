import { useCallback, useMemo, useState } from 'react';
import { go, toAddress } from '#renderer/base/address.ts';
import { useCrumbs } from '#renderer/base/crumbs.tsx';
import { useText } from '#renderer/base/language.tsx';
import type { ScreenProps } from '#renderer/base/screen-props.ts';
import { useCall } from '#renderer/base/transport/use-call.ts';
import { Answer } from '#renderer/ui/Answer.tsx';
import { TwoPane } from '#renderer/ui/TwoPane.tsx';
import type { SourceReview } from '#shared/contract/library-calls.ts';
import { type Doubted, doubtedOf, doubtsOfPaper, doubtsOfSource } from '#shared/domain/source-doubts.ts';
import { SecrecyNote } from '../imports/SecrecyNote.tsx';
import { OwnPaperBanner } from './OwnPaperBanner.tsx';
import { ReviewBar } from './ReviewBar.tsx';
import { type OutlineEntry, ReviewOutline } from './ReviewOutline.tsx';
import { ReviewText } from './ReviewText.tsx';

/** After an import: what was found beside the lines it was found in, doubtful places first. `#/review/<source>?document=<id>` */
export function ReviewScreen({ parts, query }: ScreenProps) {
  const id = parts[0] ?? '';
  // The outline needs no lines; those of the chosen paper are asked for beside them.
  const review = useCall('sources.get', { id, firstLine: 1, lastLine: 1 }, { keep: true });
  return <Answer of={review}>{(value) => <Review review={value} document={query.document} />}</Answer>;
}

function Review({ review, document }: { review: SourceReview; document: string | undefined }) {
  const say = useText();
  const { source, documents } = review;
  const [onlyDoubts, setOnlyDoubts] = useState(false);
  const points = useCall('points.list', {}, { enabled: source.counts.points > 0 }).data;
  const doubted = useMemo(() => doubtedOf(source, documents, points ?? []), [source, documents, points]);
  const entries = useMemo(() => toEntries(review, doubted), [review, doubted]);
  const chosen =
    documents.find((one) => one.id === document) ??
    entries.find((entry) => entry.doubts.length > 0)?.document ??
    documents[0];
  const choose = useCallback(
    (one: string) => go(toAddress('review', [source.id], { document: one }), { replace: true }),
    [source.id],
  );
  useCrumbs([{ label: say('screen.library'), address: toAddress('library') }, { label: say('screen.review') }]);
  return (
    <>
      <ReviewBar
        review={review}
        doubts={doubtsOfSource(doubted).length}
        onlyDoubts={onlyDoubts}
        onOnlyDoubts={setOnlyDoubts}
      />
      {source.own ? <OwnPaperBanner source={source.id} own={source.own} /> : null}
      {source.secrecy ? (
        <div className="banner" role="status">
          <SecrecyNote secrecy={source.secrecy} />
        </div>
      ) : null}
      <TwoPane
        leftWidth={review.scans ? 320 : 420}
        leftLabel={say('review.outline')}
        rightLabel={say('review.text')}
        left={
          <ReviewOutline
            review={review}
            entries={entries}
            onlyDoubts={onlyDoubts}
            chosen={chosen?.id ?? null}
            onChoose={choose}
          />
        }
        right={
          chosen ? (
            <ReviewText
              key={chosen.id}
              document={chosen}
              review={review}
              doubts={entries.find((entry) => entry.document.id === chosen.id)?.doubts ?? []}
            />
          ) : null
        }
      />
    </>
  );
}

function toEntries({ documents, corrections }: SourceReview, doubted: Doubted): OutlineEntry[] {
  return [...documents]
    .sort((a, b) => a.firstLine - b.firstLine)
    .map((document) => ({
      document,
      doubts: doubtsOfPaper({ ...document, settled: document.entered.length > 0 }, doubted),
      isCorrected: corrections.some(
        ({ anchor }) => anchor.line >= document.firstLine && anchor.line <= document.lastLine,
      ),
    }));
}
