import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { toAddress } from '#renderer/base/address.ts';
import { useText } from '#renderer/base/language.tsx';
import { ScannedPage } from '#renderer/ui/ScannedPage.tsx';
import type { DocumentText } from '#shared/contract/library-calls.ts';

/** The text of a scanned paper with the picture of its page beside it; any other text as it is. `line` is the one that is looked at. */
export function BesidePicture(props: { text: DocumentText; line: number | null; children: ReactNode }) {
  const say = useText();
  const { text, line } = props;
  const scans = text.scans ?? [];
  const [isOpen, setOpen] = useState(true);
  const [turned, setTurned] = useState<{ page: number; at: number | null } | null>(null);
  if (scans.length === 0) return props.children;
  const pages = scans.map(({ page }) => page);
  const paragraph = text.paragraphs.find((one) => line !== null && one.firstLine <= line && one.lastLine >= line);
  const ofLine = pages.find((page) => page === paragraph?.page) ?? pages[0] ?? 1;
  const page = turned !== null && turned.at === line ? turned.page : ofLine;
  const isSeen = scans.every(({ lines }) => lines.every(({ seen }) => seen));
  const review = toAddress('review', [text.source.id], { document: text.document.id });
  return (
    <>
      <div className="banner" role="status">
        <span>{say(isSeen ? 'scan.page-is-seen' : 'scan.hint')}</span>
        {isSeen ? null : <a href={review}>{say('scan.compare-first')}</a>}
        <Button size="small" onClick={() => setOpen(!isOpen)}>
          {say(isOpen ? 'scan.hide' : 'scan.show')}
        </Button>
      </div>
      <div className={isOpen ? 'beside-picture' : undefined}>
        {props.children}
        {isOpen ? (
          <ScannedPage
            source={text.source.id}
            page={page}
            pages={pages}
            onPage={(next) => setTurned({ page: next, at: line })}
          />
        ) : null}
      </div>
    </>
  );
}
