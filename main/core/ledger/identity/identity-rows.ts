import type { IdentityRow } from '#shared/contract/identity-calls.ts';
import type { ComparedSide } from '#shared/contract/list-preview.ts';
import type { TargetRecord } from '#shared/domain/commitment-record.ts';
import type { IdentityRecord } from '#shared/domain/identity-record.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import type { MotionClaim, MotionRecord } from '#shared/domain/motion-record.ts';
import type { OpinionRecord } from '#shared/domain/opinion-record.ts';
import type { DocumentRecord } from '#shared/domain/source-record.ts';
import { type Telling, told, toldTogether } from '#shared/messages/catalogue.ts';
import { printedFigure } from '#shared/text/printed-figure.ts';
import { draftOf } from '../ledger-draft.ts';
import { pointsOf } from '../ledger-index.ts';
import { suggestionSide } from './compared-sides.ts';

function motionSide(motion: MotionClaim | MotionRecord): ComparedSide {
  const { number, title, session, leadProposers } = motion;
  return [
    { label: told('list-field.session'), value: session ?? '' },
    { label: told('list-field.number'), value: number ?? '' },
    { label: told('list-field.title'), value: title },
    { label: told('list-field.proposers'), value: leadProposers.join('、') },
  ];
}

function opinionSide(opinion: OpinionRecord, ledger: Ledger): ComparedSide {
  const points = pointsOf(ledger, opinion.id, true);
  return [
    { label: told('list-field.title'), value: opinion.title },
    { label: told('identity.meeting'), value: opinion.meeting ?? '' },
    { label: told('identity.date'), value: opinion.date ?? '' },
    { label: told('identity.from'), value: ledger.sources[opinion.source]?.title ?? '' },
    { label: told('identity.points'), value: points.map(({ title }) => title).join('；') },
  ];
}

function paperSide(paper: DocumentRecord, ledger: Ledger): ComparedSide {
  return [
    { label: told('list-field.title'), value: paper.title },
    { label: told('identity.meeting'), value: paper.meeting ?? '' },
    { label: told('identity.date'), value: paper.date ?? '' },
    { label: told('identity.from'), value: ledger.sources[paper.source]?.title ?? '' },
    { label: told('identity.words'), value: (paper.limits ?? []).map(({ citation }) => citation.quote).join('') },
  ];
}

function targetSide(target: TargetRecord, ledger: Ledger): ComparedSide {
  const { indicator, period, citation } = target;
  return [
    { label: told('list-field.title'), value: indicator },
    { label: told('identity.period'), value: period ?? '' },
    { label: told('identity.value'), value: printedFigure(target) },
    { label: told('identity.from'), value: ledger.documents[citation.document]?.title ?? '' },
    { label: told('identity.words'), value: citation.quote },
  ];
}

/** A record of the ledger as a side; null for one that is gone. */
function recordSide(question: IdentityRecord, id: string, ledger: Ledger): ComparedSide | null {
  switch (question.subject) {
    case 'suggestions': {
      const known = ledger.suggestions[id];
      return known ? suggestionSide(known, { draft: draftOf(ledger) }) : null;
    }
    case 'motions': {
      const known = ledger.motions[id];
      return known ? motionSide(known) : null;
    }
    case 'opinions': {
      const known = ledger.opinions[id];
      return known ? opinionSide(known, ledger) : null;
    }
    case 'documents': {
      const known = ledger.documents[id];
      return known ? paperSide(known, ledger) : null;
    }
    case 'targets': {
      const known = ledger.targets[id];
      return known ? targetSide(known, ledger) : null;
    }
  }
}

/** What came in as a side. */
function ownSide(question: IdentityRecord, ledger: Ledger): ComparedSide {
  const { waiting } = question;
  if (waiting.is === 'suggestion') return suggestionSide(waiting.record, { draft: draftOf(ledger) });
  if (waiting.is === 'record') return recordSide(question, waiting.id, ledger) ?? [];
  const [claim] = waiting.is === 'motion' ? waiting.claims : [];
  return claim ? motionSide(claim) : [];
}

function fromOf({ from }: IdentityRecord): Telling {
  if (from.row === null) return from.title;
  return toldTogether([from.title, told('identity.line', { line: from.row })], 'told.word-mark');
}

/** The questions whether two are one, the open ones first, each with both sides. */
export function identityRows(ledger: Ledger, filter: { open?: boolean | undefined } = {}): IdentityRow[] {
  return (
    Object.values(ledger.identities)
      // What a person took out is no question.
      .filter(({ waiting }) => waiting.is !== 'removed')
      .filter(({ decision }) => filter.open === undefined || (decision === null) === filter.open)
      .sort((a, b) => Number(a.decision !== null) - Number(b.decision !== null) || (a.title < b.title ? -1 : 1))
      .map((question) => ({
        id: question.id,
        title: question.title,
        subject: question.subject,
        from: fromOf(question),
        document: question.from.document,
        decision: question.decision,
        own: ownSide(question, ledger),
        candidates: question.candidates.flatMap(({ record, reasons }) => {
          const side = recordSide(question, record, ledger);
          if (!side) return [];
          return [{ record, reasons: reasons.map((reason) => told(`identity.${reason}`)), side }];
        }),
      }))
  );
}
