import type { OwnPaper } from '#shared/domain/own-paper.ts';
import type { SourceRecord } from '#shared/domain/source-record.ts';
import type { Workspace } from '../context-parts.ts';
import type { ExaminedSource } from '../reading/examined-source.ts';
import { asOwnPaper } from './as-own-paper.ts';
import { recogniseOwnPaper } from './recognise-own-paper.ts';

/** A source as examined, and what it is when it is a paper of this program; then the reading holds that one paper only. */
export type JudgedSource = { examined: ExaminedSource; own: OwnPaper | null };

/** Judges a new file. */
export async function judgeSource(examined: ExaminedSource, context: Workspace): Promise<JudgedSource> {
  return judged(examined, await recogniseOwnPaper(examined, context));
}

/** Judges a source that is read again: what a person said of it counts, then what is found now, then what was found before. */
export async function judgeAgain(
  source: SourceRecord,
  examined: ExaminedSource,
  context: Workspace,
): Promise<JudgedSource> {
  if (source.entered.includes('own')) return { examined, own: null };
  return judged(examined, (await recogniseOwnPaper(examined, context)) ?? source.own ?? null);
}

function judged(examined: ExaminedSource, own: OwnPaper | null): JudgedSource {
  return { examined: own === null ? examined : asOwnPaper(examined, own), own };
}
