import type { Ledger } from '#shared/domain/ledger.ts';
import { happenedBy } from '#shared/domain/stages/fact.ts';
import { localDay } from '#shared/text/local-day.ts';
import { stageOfOpinion, statusOfMotion } from '../stages/derive-stages.ts';
import { arrivedOn } from './arrived-on.ts';
import { commitmentAt } from './commitment-at.ts';
import { kept, mapped } from './each-record.ts';
import { motionAt } from './motion-at.ts';
import { opinionAt } from './opinion-at.ts';
import { organsAt } from './organs-at.ts';
import { pointAt } from './point-at.ts';
import { movedOn, putForwardOn } from './put-forward-on.ts';
import { reportsAt } from './reports-at.ts';
import { sourcesAt } from './sources-at.ts';
import { suggestionAt } from './suggestion-at.ts';
import { standingAgain, versionsAt } from './versions-at.ts';

/** The papers that were there on a day, the opinions among them, and the records that are read in them. */
function papersAt(ledger: Ledger, day: string) {
  const arrived = arrivedOn(ledger);
  const documents = kept(ledger.documents, (one) => happenedBy(arrived(one), day));
  // A paper that was taken out of the library since stays what it was.
  const isThere = (id: string) => id in documents || !(id in ledger.documents);
  const opinions = mapped(versionsAt(kept(ledger.opinions, (one) => happenedBy(one.date, day))), (one) =>
    opinionAt(one, day),
  );
  const points = mapped(
    kept(ledger.points, (one) => one.opinion in opinions),
    (one) => pointAt(ledger.organs, standingAgain(one, ledger, opinions), opinions[one.opinion], day),
  );
  const commitments = mapped(
    kept(ledger.commitments, (one) => isThere(one.citation.document)),
    (one) => commitmentAt(one, day, isThere),
  );
  const feedback = reportsAt(ledger.feedback, day);
  const measures = kept(ledger.measures, (one) => one.feedback in feedback);
  const isPrinted = ({ citation }: { citation: { document: string } }) => isThere(citation.document);
  const [targets, projects] = [kept(ledger.targets, isPrinted), kept(ledger.projects, isPrinted)];
  return { isThere, records: { documents, opinions, points, feedback, measures, commitments, targets, projects } };
}

/**
 * The ledger as things stood at the end of an ISO day, whenever they were entered: every fact that happened later is left out, and stages
 * are derived from the rest. Facts whose day nobody knows count as known. Papers that came later (`arrivedOn`) are not there yet, and nothing that
 * is read in them, nor those that the office issued later; nor is a suggestion or a motion that was put forward later. Organs are those of the day, under the names of the day.
 */
export function ledgerAt(ledger: Ledger, day: string): Ledger {
  const [fromOf, movedOf] = [putForwardOn(ledger), movedOn(ledger)];
  const { isThere, records } = papersAt(ledger, day);
  const { documents, opinions } = records;
  const suggestions = mapped(
    kept(ledger.suggestions, (one) => happenedBy(fromOf(one), day)),
    (one) => suggestionAt(one, day, isThere),
  );
  const sources = sourcesAt(ledger, documents, day);
  const briefs = kept(ledger.briefs, ({ issuedAt }) => localDay(new Date(issuedAt)) <= day);
  const at = { ...ledger, organs: organsAt(ledger.organs, day), ...records, sources, suggestions, briefs };
  return {
    ...at,
    opinions: mapped(opinions, (one) => stageOfOpinion(at, one)),
    motions: mapped(
      kept(ledger.motions, (one) => happenedBy(movedOf(one), day)),
      (one) =>
        statusOfMotion(
          { documents, motions: ledger.motions },
          motionAt(one, (id) => id in documents, day),
          day,
        ),
    ),
  };
}
