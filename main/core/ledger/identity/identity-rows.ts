import type { IdentityRow } from '#shared/contract/identity-calls.ts';
import type { ComparedSide } from '#shared/contract/list-preview.ts';
import type { TargetRecord } from '#shared/domain/commitment-record.ts';
import type { IdentityRecord } from '#shared/domain/identity-record.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import type { MotionClaim, MotionRecord } from '#shared/domain/motion-record.ts';
import type { OpinionRecord } from '#shared/domain/opinion-record.ts';
import { message } from '#shared/messages/catalogue.ts';
import type { Language } from '#shared/messages/define-messages.ts';
import { draftOf } from '../ledger-draft.ts';
import { pointsOf } from '../ledger-index.ts';
import { ledgerLanguage } from '../ledger-language.ts';
import { suggestionSide } from './compared-sides.ts';

type Scene = { ledger: Ledger; language: Language };

function motionSide(motion: MotionClaim | MotionRecord, { language }: Scene): ComparedSide {
  const { number, title, session, leadProposers } = motion;
  return [
    { label: message(language, 'list-field.session'), value: session ?? '' },
    { label: message(language, 'list-field.number'), value: number ?? '' },
    { label: message(language, 'list-field.title'), value: title },
    { label: message(language, 'list-field.proposers'), value: leadProposers.join('、') },
  ];
}

function opinionSide(opinion: OpinionRecord, { ledger, language }: Scene): ComparedSide {
  const points = pointsOf(ledger, opinion.id, true);
  return [
    { label: message(language, 'list-field.title'), value: opinion.title },
    { label: message(language, 'identity.meeting'), value: opinion.meeting ?? '' },
    { label: message(language, 'identity.date'), value: opinion.date ?? '' },
    { label: message(language, 'identity.from'), value: ledger.sources[opinion.source]?.title ?? '' },
    { label: message(language, 'identity.points'), value: points.map(({ title }) => title).join('；') },
  ];
}

function targetSide(target: TargetRecord, { ledger, language }: Scene): ComparedSide {
  const { indicator, qualifier, value, unit, period, citation } = target;
  return [
    { label: message(language, 'list-field.title'), value: indicator },
    { label: message(language, 'identity.period'), value: period ?? '' },
    { label: message(language, 'identity.value'), value: `${qualifier ?? ''}${value}${unit}` },
    { label: message(language, 'identity.from'), value: ledger.documents[citation.document]?.title ?? '' },
    { label: message(language, 'identity.words'), value: citation.quote },
  ];
}

/** A record of the ledger as a side; null for one that is gone. */
function recordSide(question: IdentityRecord, id: string, scene: Scene): ComparedSide | null {
  const { ledger, language } = scene;
  switch (question.subject) {
    case 'suggestions': {
      const known = ledger.suggestions[id];
      return known ? suggestionSide(known, { draft: draftOf(ledger), language }) : null;
    }
    case 'motions': {
      const known = ledger.motions[id];
      return known ? motionSide(known, scene) : null;
    }
    case 'opinions': {
      const known = ledger.opinions[id];
      return known ? opinionSide(known, scene) : null;
    }
    case 'targets': {
      const known = ledger.targets[id];
      return known ? targetSide(known, scene) : null;
    }
  }
}

/** What came in as a side. */
function ownSide(question: IdentityRecord, scene: Scene): ComparedSide {
  const { waiting } = question;
  const { ledger, language } = scene;
  if (waiting.is === 'suggestion') return suggestionSide(waiting.record, { draft: draftOf(ledger), language });
  if (waiting.is === 'record') return recordSide(question, waiting.id, scene) ?? [];
  const [claim] = waiting.is === 'motion' ? waiting.claims : [];
  return claim ? motionSide(claim, scene) : [];
}

function fromOf({ from }: IdentityRecord, language: Language): string {
  const line = from.row === null ? '' : ` ${message(language, 'identity.line', { line: from.row })}`;
  return `${from.title}${line}`;
}

/** The questions whether two are one, the open ones first, each with both sides in the office's language. */
export function identityRows(ledger: Ledger, filter: { open?: boolean | undefined } = {}): IdentityRow[] {
  const scene = { ledger, language: ledgerLanguage(ledger) };
  return Object.values(ledger.identities)
    .filter(({ decision }) => filter.open === undefined || (decision === null) === filter.open)
    .sort((a, b) => Number(a.decision !== null) - Number(b.decision !== null) || (a.title < b.title ? -1 : 1))
    .map((question) => ({
      id: question.id,
      title: question.title,
      subject: question.subject,
      from: fromOf(question, scene.language),
      document: question.from.document,
      decision: question.decision,
      own: ownSide(question, scene),
      candidates: question.candidates.flatMap(({ record, reasons }) => {
        const side = recordSide(question, record, scene);
        if (!side) return [];
        return [{ record, reasons: reasons.map((reason) => message(scene.language, `identity.${reason}`)), side }];
      }),
    }));
}
