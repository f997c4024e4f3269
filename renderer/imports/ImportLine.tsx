import { Button } from 'antd';
import { toAddress } from '#renderer/base/address.ts';
import { type Say, useLanguage, useText } from '#renderer/base/language.tsx';
import { CallError } from '#renderer/base/transport/call-error.ts';
import { useMoment } from '#renderer/base/use-moment.ts';
import { ProgressLine } from '#renderer/ui/ProgressLine.tsx';
import { StatusTag } from '#renderer/ui/StatusTag.tsx';
import { useSentence } from '#renderer/ui/use-sentence.ts';
import type { ProgressStage } from '#shared/contract/call.ts';
import { type ErrorCode, errorCodes } from '#shared/contract/error-code.ts';
import type { ImportResult } from '#shared/contract/library-calls.ts';
import type { ListReport } from '#shared/contract/list-preview.ts';
import type { OwnPaper } from '#shared/domain/own-paper.ts';
import type { Told } from '#shared/messages/catalogue.ts';
import { doubtSentences } from '#shared/messages/error-sentence.ts';
import { foundInSource } from '#shared/messages/found-in-source.ts';
import { organChangesSentence } from '#shared/messages/organ-changes.ts';
import type { ImportItem } from './import-item.ts';
import type { ImportQueue } from './import-queue.ts';
import { ListedRows } from './ListedRows.tsx';
import { OwnPaperNote } from './OwnPaperNote.tsx';
import { RecordedLines } from './RecordedLines.tsx';
import { SecrecyNote } from './SecrecyNote.tsx';
import { wholeProgress } from './whole-progress.ts';

/** One file of the list of imports; `label` is what it is called there. */
export function ImportLine({ item, label, queue }: { item: ImportItem; label: string; queue: ImportQueue }) {
  return (
    <li className="import-line" aria-label={label}>
      <span className="import-name">{label}</span>
      <div className="import-state">
        <ImportOutcome item={item} queue={queue} />
      </div>
    </li>
  );
}

/** What is being done; of scanned pages also which one. */
function stageOf({ stage, done, total }: { stage: ProgressStage; done: number; total: number }, say: Say): string {
  if (stage !== 'recognising') return say(`progress.${stage}`);
  return say('progress.recognising-page', { page: Math.min(done + 1, total), pages: total });
}

function ImportOutcome({ item, queue }: { item: ImportItem; queue: ImportQueue }) {
  const say = useText();
  const moment = useMoment();
  const { state } = item;
  const cancel = () => queue.cancel(item.id);
  switch (state.is) {
    case 'waiting':
      return (
        <ProgressLine label={item.file.name} stage={say('library.waiting')} done={0} total={1} onCancel={cancel} />
      );
    case 'running':
      return (
        <ProgressLine
          label={item.file.name}
          stage={stageOf(state, say)}
          done={wholeProgress(state)}
          total={1}
          onCancel={cancel}
        />
      );
    case 'asking':
      return (
        <span className="row">
          <span>{say('library.ask-version', { title: state.older.title, date: moment(state.older.importedAt) })}</span>
          <Button size="small" type="primary" onClick={() => queue.decide(item.id, true)}>
            {say('library.as-version')}
          </Button>
          <Button size="small" onClick={() => queue.decide(item.id, false)}>
            {say('library.as-separate')}
          </Button>
          <Button size="small" type="text" onClick={cancel}>
            {say('ui.cancel')}
          </Button>
        </span>
      );
    case 'doubted':
      return <Doubted item={item} question={state.question} queue={queue} />;
    case 'previewed':
      return (
        <span className="row" role="status">
          <span>{say('preview.ready')}</span>
          <Button size="small" type="primary" onClick={() => queue.accept(item.id)}>
            {say('preview.import')}
          </Button>
          <Button size="small" type="text" onClick={cancel}>
            {say('ui.cancel')}
          </Button>
        </span>
      );
    case 'done':
      return <Found result={state.result} />;
    case 'failed':
      return <Failed item={item} error={state.error} queue={queue} />;
  }
}

/** What the core doubts of a file, in full sentences: going back is what stands first. */
function Doubted({ item, question, queue }: { item: ImportItem; question: CallError; queue: ImportQueue }) {
  const say = useText();
  const language = useLanguage();
  return (
    <div className="import-doubted" role="alert">
      {doubtSentences(language, question.details).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <span className="row">
        <Button size="small" type="primary" onClick={() => queue.cancel(item.id)}>
          {say('library.not-imported')}
        </Button>
        <Button size="small" danger onClick={() => queue.confirm(item.id)}>
          {say('library.import-confirmed')}
        </Button>
      </span>
    </div>
  );
}

function Found({ result }: { result: ImportResult }) {
  const say = useText();
  const sentence = useSentence();
  const { source, outcome } = result;
  const { counts } = source;
  const changes = [...(result.organChanges ?? []), ...result.entries.flatMap((one) => one.organChanges ?? [])];
  return (
    <span className="row" role="status">
      {outcome === 'already-known' ? <span>{say('library.known')}</span> : null}
      {outcome === 'imported' && !source.own ? (
        <span>{say('library.imported', { found: foundInSource(say, counts) })}</span>
      ) : null}
      {ownPapersOf(result).map((own) => (
        <OwnPaperNote key={`${own.brief ?? ''} ${own.title}`} own={own} />
      ))}
      {source.secrecy ? <SecrecyNote secrecy={source.secrecy} /> : null}
      {counts.doubts > 0 ? (
        <StatusTag tone="soon">{say('library.imported-doubts', { count: counts.doubts })}</StatusTag>
      ) : null}
      {(counts.unread ?? 0) > 0 ? (
        <span className="soft">{say('library.imported-unread', { count: counts.unread ?? 0 })}</span>
      ) : null}
      <a href={toAddress('review', [source.id])}>
        {say(source.state === 'confirmed' ? 'library.open' : 'library.to-review')}
      </a>
      <RecordedLines lines={recordedOf(result)} />
      {listsOf(result).map(({ name, listed }) => (
        <ListedRows key={name} listed={listed} isOpen={false} />
      ))}
      {changes.length > 0 ? (
        <span>
          {organChangesSentence(changes, say)} <a href={toAddress('organs')}>{say('screen.organs')}</a>
        </span>
      ) : null}
      {result.entries
        .filter((entry) => entry.error)
        .map((entry) => (
          <span key={entry.name} className="import-failed">
            {sentence(toCallError(entry))}
          </span>
        ))}
    </span>
  );
}

function Failed({ item, error, queue }: { item: ImportItem; error: unknown; queue: ImportQueue }) {
  const say = useText();
  const sentence = useSentence();
  const isCancelled = error instanceof CallError && error.code === 'cancelled';
  return (
    <span className="row" role="alert">
      <span className={isCancelled ? 'soft' : 'import-failed'}>
        {isCancelled ? say('library.cancelled') : sentence(error)}
      </span>
      <Button size="small" onClick={() => queue.again(item.id)}>
        {say('library.try-again')}
      </Button>
      <Button size="small" type="text" onClick={() => queue.dismiss(item.id)}>
        {say('library.dismiss')}
      </Button>
    </span>
  );
}

/** Papers of this program among what was imported: the file itself, or entries of a zip. */
function ownPapersOf({ source, entries }: ImportResult): OwnPaper[] {
  if (entries.length === 0) return source.own ? [source.own] : [];
  return entries.flatMap((entry) => entry.own ?? []);
}

/** What was recorded of the papers: of the file itself, or of each entry of a zip. */
function recordedOf({ entries, recorded = [] }: ImportResult): Told[] {
  return entries.length === 0 ? recorded : entries.flatMap((entry) => entry.recorded ?? []);
}

/** What became of the rows of lists: of the file itself, or of each entry of a zip. */
function listsOf({ source, entries, listed }: ImportResult): { name: string; listed: ListReport }[] {
  const own = entries.length === 0 ? [{ name: source.name, listed }] : entries;
  return own.flatMap((one) => (one.listed ? [{ name: one.name, listed: one.listed }] : []));
}

function toCallError({ name, error }: ImportResult['entries'][number]): CallError {
  return new CallError(isErrorCode(error?.code) ? error.code : 'internal', { name, ...error?.details });
}

function isErrorCode(code: string | undefined): code is ErrorCode {
  return errorCodes.some((one) => one === code);
}
