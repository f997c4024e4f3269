import type { MotionClaim } from '#shared/domain/motion-record.ts';
import type { ReadDocument } from '#shared/domain/readings/read-document.ts';
import type { Reading } from '#shared/domain/readings/reading.ts';
import type { SourceRecord } from '#shared/domain/source-record.ts';
import { beforeSession, presidium } from '../named-session.rules.ts';
import { sessionIn } from '../named-session.ts';
import { motionCore } from '../title-core.ts';
import { citationIn } from './citation-in.ts';
import { namesMotion, quotedMotion } from './motion-claims.rules.ts';
import { documentId } from './propose-documents.ts';

/**
 * What a source says of motions: each motion of its reports and lists, and each motion that a paper of its file names in
 * the title (the report on carrying it out, the decision on it), so that a gazette alone opens the file.
 */
export function motionClaims(source: SourceRecord, reading: Reading): MotionClaim[] {
  const meetings = new Map(reading.documents.map((document) => [document.id, sessionOf(document)]));
  const read = reading.motions.map((motion) => ({
    source: source.id,
    document: documentId(source.id, motion.document),
    number: motion.number === null ? null : String(motion.number),
    title: motion.title,
    session: meetings.get(motion.document) ?? null,
    leadProposers: motion.leadProposers,
    signers: motion.signers,
    disposition: motion.disposition,
    ...(motion.proposed && { proposed: motion.proposed }),
    ...(motion.committee !== undefined && { committee: motion.committee }),
    ...(motion.mergedInto !== undefined && { mergedInto: motion.mergedInto }),
    ...(motion.formed && { formed: motion.formed }),
    ...(motion.suggestion !== undefined && { suggestion: motion.suggestion }),
    citation: citationIn(documentId(source.id, motion.document), {
      ...motion,
      text: motion.grounds ? `${motion.title}\n${motion.grounds}` : motion.title,
    }),
  }));
  return [...read, ...namedInTitles(source, reading)];
}

/** The congress session of a paper: the meeting it names, else the one in its title. */
function sessionOf(document: ReadDocument): string | null {
  const named = document.meeting?.replace(/\s/g, '') ?? sessionIn(document.title.replace(/\s/g, ''));
  return named === null ? null : presidium.form.replace(beforeSession.form.replace(named));
}

function namedInTitles(source: SourceRecord, reading: Reading): MotionClaim[] {
  const known = new Set(reading.motions.map((motion) => motionCore(motion.title)));
  const claims: MotionClaim[] = [];
  for (const document of reading.documents) {
    // A letter tells of a motion by a word or two of its title, and asks or allows something beside it.
    const core =
      document.kind !== 'letter' && namesMotion.form.test(document.title) ? motionCore(document.title) : null;
    if (core === null || known.has(core)) continue;
    known.add(core);
    const id = documentId(source.id, document.id);
    const quoted = quotedMotion.form.find(document.title)?.groups.quoted;
    claims.push({
      source: source.id,
      document: id,
      number: null,
      title: quoted ? `关于“${quoted}”的议案` : `关于${core}的议案`,
      session: null,
      leadProposers: [],
      signers: null,
      disposition: null,
      citation: citationIn(id, {
        firstLine: document.firstLine,
        lastLine: document.firstLine,
        page: document.page,
        text: document.title,
      }),
    });
  }
  return claims;
}
