import { toAddress } from '#renderer/base/address.ts';
import { useText } from '#renderer/base/language.tsx';
import { RecordOffers } from '#renderer/offers/RecordOffers.tsx';
import { Sureness } from '#renderer/ui/Sureness.tsx';
import type { DocumentText } from '#shared/contract/library-calls.ts';
import { markAddress } from './mark-address.ts';

/**
 * Left of the text: its outline, what was extracted, the papers that belong to it. What a new reading says of a livelihood project can be
 * answered here, beside its words.
 */
export function ReaderSide({ text }: { text: DocumentText }) {
  const say = useText();
  const { document, outline, marks, attachments } = text;
  const toLine = (line: number) => toAddress('reader', [document.id], { line });
  return (
    <nav className="reader-side" aria-label={say('reader.outline')}>
      <h2 className="section-title">{say('reader.outline')}</h2>
      {outline.length === 0 ? <p className="cite reader-none">{say('reader.no-outline')}</p> : null}
      <ul>
        {outline.map((entry) => (
          <li key={entry.line}>
            <a className={`outline-entry level-${Math.min(entry.level, 4)}`} href={toLine(entry.line)}>
              {entry.title}
            </a>
          </li>
        ))}
      </ul>
      {marks.length > 0 ? (
        <>
          <h2 className="section-title">{say('reader.marks')}</h2>
          <ul>
            {marks.map((mark) => (
              <li key={`${mark.collection}-${mark.record}`}>
                <a className="outline-entry" href={markAddress(mark) ?? toLine(mark.firstLine)}>
                  <span className="cite">{say(`collection.${mark.collection}`)}</span> {mark.title}
                </a>
                {mark.collection === 'projects' ? <RecordOffers collection="projects" record={mark.record} /> : null}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <Related text={text} />
      {attachments.length > 0 ? (
        <>
          <h2 className="section-title">{say('reader.attachments')}</h2>
          <ul>
            {attachments.map((attachment) => (
              <li key={attachment.id}>
                <a className="outline-entry" href={toAddress('reader', [attachment.id])}>
                  {attachment.title}
                </a>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </nav>
  );
}

function Related({ text: { document, links } }: { text: DocumentText }) {
  const say = useText();
  if (links.length === 0) return null;
  return (
    <>
      <h2 className="section-title">{say('reader.related')}</h2>
      <ul>
        {links.map((link) => {
          const isFrom = link.fromDocument === document.id;
          const other = isFrom ? link.toDocument : link.fromDocument;
          const title = isFrom ? link.toTitle : link.fromTitle;
          const label = (
            <>
              <span className="cite">
                {isFrom ? '→' : '←'} {say(`relation.${link.relation}`)}
              </span>{' '}
              {title}
              {other ? null : <span className="cite"> {say('reader.elsewhere')}</span>}
              <Sureness confidence={link.confidence} because={[link.because]} sentence="reading.sure" />
            </>
          );
          return (
            <li key={`${link.from}-${link.to}-${link.relation}`}>
              {other ? (
                <a className="outline-entry" href={toAddress('reader', [other])}>
                  {label}
                </a>
              ) : (
                <span className="outline-entry">{label}</span>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
