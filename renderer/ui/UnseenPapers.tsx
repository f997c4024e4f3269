import { toAddress } from '#renderer/base/address.ts';
import { useText } from '#renderer/base/language.tsx';
import type { UnseenPaper } from '#shared/domain/unseen-scan.ts';

/** Scanned papers whose figures nobody compared with their pictures: what is judged by them is not sure. */
export function UnseenPapers({ papers }: { papers: readonly UnseenPaper[] }) {
  const say = useText();
  return papers.map(({ document, title, lines }) => (
    <div key={document} className="banner" role="status">
      <span>{say('scan.unseen-paper', { paper: `《${title}》`, lines })}</span>{' '}
      <a href={toAddress('reader', [document])}>{say('scan.compare-first')}</a>
    </div>
  ));
}
