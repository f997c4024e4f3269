import type { Ledger } from '#shared/domain/ledger.ts';
import type { DocumentRecord } from '#shared/domain/source-record.ts';
import { localDay } from '#shared/text/local-day.ts';
import { movedOn, putForwardOn } from './put-forward-on.ts';

type Days = Map<string, string>;

function keepEarliest(days: Days, document: string | undefined, day: string | null): void {
  if (document === undefined || day === null) return;
  const known = days.get(document);
  if (known === undefined || day < known) days.set(document, day);
}

/** The earliest day that is known of what stands first in each paper: a list was there when its suggestions were handed over. */
function daysOfRecords(ledger: Ledger): Days {
  const [fromOf, movedOf] = [putForwardOn(ledger), movedOn(ledger)];
  const days: Days = new Map();
  for (const one of Object.values(ledger.suggestions))
    keepEarliest(days, one.citation?.document, one.handedOverOn ?? one.receivedOn ?? fromOf(one));
  for (const one of Object.values(ledger.motions))
    keepEarliest(days, one.citation?.document, one.handedOverOn ?? movedOf(one));
  for (const one of Object.values(ledger.opinions)) keepEarliest(days, one.document, one.date ?? one.handedOverOn);
  return days;
}

/** True for a paper that bears an earlier day than the one that took its place. */
function isEarlier(paper: DocumentRecord | undefined, other: DocumentRecord | undefined): boolean {
  return paper?.date != null && other?.date != null && paper.date < other.date;
}

/** The papers that print once more what another one prints. */
function printingsIn({ documents, motions }: Ledger): Set<string> {
  const again = Object.values(documents).flatMap(({ id, sameAs }) =>
    sameAs !== undefined && sameAs in documents && !isEarlier(documents[id], documents[sameAs]) ? [id] : [],
  );
  const filed = Object.values(motions).flatMap(({ papers }) =>
    papers.flatMap(({ document, printingOf }) => (printingOf === undefined ? [] : [document])),
  );
  return new Set([...again, ...filed]);
}

/**
 * A teller of the ISO day from which a paper is there: the one it bears; of a report without one its receipt; else the earliest day of what
 * stands first in it, and where nothing else is known the day on which its file was imported. A further printing (公报) bears the day of the first one,
 * not its own: it is there from its import. Null for a paper without a file.
 */
export function arrivedOn(ledger: Ledger): (paper: DocumentRecord) => string | null {
  const days = daysOfRecords(ledger);
  const printings = printingsIn(ledger);
  return ({ id, date, source }) => {
    const known = date ?? ledger.feedback[id]?.receivedOn ?? days.get(id);
    const at = ledger.sources[source]?.importedAt;
    const imported = at ? localDay(new Date(at)) : null;
    return printings.has(id) ? (imported ?? known ?? null) : (known ?? imported);
  };
}
