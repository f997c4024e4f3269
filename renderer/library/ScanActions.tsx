import { Button } from 'antd';
import { useState } from 'react';
import { useText } from '#renderer/base/language.tsx';
import { ScannedPage } from '#renderer/ui/ScannedPage.tsx';
import { StatusTag } from '#renderer/ui/StatusTag.tsx';
import { TextPrompt } from '#renderer/ui/TextPrompt.tsx';
import { useChange } from '#renderer/ui/use-change.ts';
import type { TextLine } from '#shared/contract/library-calls.ts';
import type { ReadScan } from '#shared/domain/readings/read-scan.ts';

type Props = {
  source: string;
  scans: readonly ReadScan[];
  /** The one line that is chosen; null for none, or several. */
  chosen: TextLine | null;
};

/** The picture of a scanned page beside its lines: the whole page found right, or one line set right. */
export function ScanActions({ source, scans, chosen }: Props) {
  const say = useText();
  const correct = useChange('sources.correct');
  const [turned, setTurned] = useState<{ page: number; by: number | null } | null>(null);
  const [isAsking, setAsking] = useState(false);
  const ofLine = scans.find(({ lines }) => lines.some(({ line }) => line === chosen?.line));
  // Whoever turned the page stays there until another line is chosen.
  const isTurned = turned !== null && turned.by === (chosen?.line ?? null);
  const shown = (isTurned ? scans.find(({ page }) => page === turned.page) : ofLine) ?? ofLine ?? scans[0];
  if (!shown) return null;
  const first = shown.lines[0]?.line ?? 1;
  const last = shown.lines.at(-1)?.line ?? first;
  const isSeen = shown.lines.every(({ seen }) => seen);
  const setLine = (text: string) => {
    if (!chosen) return;
    correct.mutate(
      { id: source, line: chosen.line, change: { type: 'line-text', text } },
      { onSuccess: () => setAsking(false) },
    );
  };
  return (
    <ScannedPage
      source={source}
      page={shown.page}
      pages={scans.map(({ page }) => page)}
      onPage={(page) => setTurned({ page, by: chosen?.line ?? null })}
    >
      {isSeen ? (
        <StatusTag>{say('scan.page-is-seen')}</StatusTag>
      ) : (
        <Button
          size="small"
          type="primary"
          loading={correct.isPending}
          onClick={() => correct.mutate({ id: source, line: first, change: { type: 'lines-seen', lastLine: last } })}
        >
          {say('scan.page-seen')}
        </Button>
      )}
      <Button size="small" disabled={!ofLine} onClick={() => setAsking(true)}>
        {say('scan.set-line')}
      </Button>
      <Button size="small" disabled={!ofLine} onClick={() => setLine('')}>
        {say('scan.line-blank')}
      </Button>
      <TextPrompt
        open={isAsking}
        title={say('scan.set-line')}
        label={say('scan.line-field')}
        initial={chosen?.text.trim() ?? ''}
        saving={correct.isPending}
        onCancel={() => setAsking(false)}
        onSave={setLine}
      />
    </ScannedPage>
  );
}
