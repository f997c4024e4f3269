import { Input } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useText } from '#renderer/base/language.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { Field } from '#renderer/ui/Field.tsx';
import { useChange } from '#renderer/ui/use-change.ts';
import { useToast } from '#renderer/ui/use-toast.ts';
import type { CallInput } from '#shared/contract/contract.ts';
import type { ListImportResult } from '#shared/contract/list-preview.ts';
import { undatedLines } from '#shared/messages/list-lines.ts';
import { toldSuggestion } from '#shared/messages/numbered-title.ts';
import { ListColumns } from './ListColumns.tsx';
import { type Choices, ListQuestions } from './ListQuestions.tsx';
import { ListRows } from './ListRows.tsx';
import { ListSheets } from './ListSheets.tsx';

type Given = Pick<
  CallInput<'suggestions.importList'>,
  'name' | 'bytes' | 'session' | 'mapping' | 'sheets' | 'confirmed'
>;

/** What a person says with the file; null while its bytes are on their way. */
function useGiven(file: File) {
  const [session, setSession] = useState('');
  const [bytes, setBytes] = useState<Uint8Array<ArrayBuffer> | null>(null);
  const [mapping, setMapping] = useState<Record<string, string> | undefined>(undefined);
  const [sheets, setSheets] = useState<number[] | undefined>(undefined);
  useEffect(() => {
    void file.arrayBuffer().then((buffer) => setBytes(new Uint8Array(buffer)));
  }, [file]);
  return { session, setSession, bytes, mapping, setMapping, sheets, setSheets };
}

/** The preview of the file as it is given now; `onFailure` when it cannot be read. */
function usePreview(file: File, given: ReturnType<typeof useGiven>, onFailure: () => void) {
  const toast = useToast();
  const [preview, setPreview] = useState<ListImportResult | null>(null);
  const { mutate } = useChange('suggestions.importList', { quiet: true });
  const { bytes, session, mapping, sheets } = given;
  // What was asked about the file is asked once, however often it is looked at.
  const confirmed = useRef<string[]>([]);
  useEffect(() => {
    if (!bytes) return;
    const input: Given = {
      name: file.name,
      bytes,
      session,
      ...(mapping ? { mapping } : {}),
      ...(sheets ? { sheets } : {}),
    };
    mutate(
      { ...input, preview: true, ...confirmedOf(confirmed.current) },
      {
        onSuccess: (result) => {
          confirmed.current = result.confirmed;
          setPreview(result);
        },
        onError: (error) => {
          toast.failure(error);
          onFailure();
        },
      },
    );
  }, [bytes, file.name, session, mapping, sheets, mutate, toast, onFailure]);
  return preview;
}

/** True where a column names suggestions, or the rows rate them by their numbers. */
function tellsSuggestions({ mapping, ratings }: ListImportResult): boolean {
  return ratings !== undefined || Object.values(mapping).includes('title');
}

function confirmedOf(confirmed: string[]): { confirmed?: string[] } {
  return confirmed.length > 0 ? { confirmed } : {};
}

function answersOf(choices: Choices): { question: string; same: string | null }[] {
  return [...choices].flatMap(([question, same]) => (same === undefined ? [] : [{ question, same }]));
}

/**
 * Shows what a list will do before it is taken in: row by row what is new, changed from what to what, left out and why, and what may be
 * known already, with both sides; and which column means what. Nothing is stored until the button is pressed.
 */
export function ListImport({ file, onClose }: { file: File; onClose: () => void }) {
  const say = useText();
  const toast = useToast();
  const given = useGiven(file);
  const preview = usePreview(file, given, onClose);
  const [choices, setChoices] = useState<Choices>(new Map());
  const take = useChange('suggestions.importList');
  const { bytes, session, mapping, sheets, setSession, setMapping, setSheets } = given;
  const save = () => {
    if (!bytes) return;
    const answers = answersOf(choices);
    const known = {
      ...(mapping ? { mapping } : {}),
      ...(sheets ? { sheets } : {}),
      ...confirmedOf(preview?.confirmed ?? []),
    };
    const input: Given = { name: file.name, bytes, session, ...known };
    take.mutate(answers.length > 0 ? { ...input, answers } : input, {
      onSuccess: ({ added, changed, known }) => {
        toast.success(say('motions.import-done', { added, changed, known }));
        onClose();
      },
    });
  };
  const hasTitle = preview !== null && tellsSuggestions(preview);
  return (
    <Dialog
      title={say('motions.import-title', { name: file.name })}
      onSave={save}
      onCancel={onClose}
      canSave={hasTitle}
      saving={take.isPending}
      saveLabel={say('motions.import')}
      width={980}
    >
      <Field label={say('list-field.session')}>
        <Input
          aria-label={say('list-field.session')}
          placeholder={preview?.sessions.join('、') || say('motions.session-hint')}
          defaultValue={session}
          onBlur={(event) => setSession(event.target.value.trim())}
        />
      </Field>
      {preview ? <ListSheets preview={preview} chosen={sheets} onChange={setSheets} /> : null}
      {preview ? <Preview preview={preview} choices={choices} onChoose={setChoices} onMap={setMapping} /> : null}
    </Dialog>
  );
}

function Preview(props: {
  preview: ListImportResult;
  choices: Choices;
  onChoose: (choices: Choices) => void;
  onMap: (mapping: Record<string, string>) => void;
}) {
  const say = useText();
  const { preview } = props;
  const hasTitle = tellsSuggestions(preview);
  const { added, changed, known, asked, leftOut, ratings } = preview;
  return (
    <>
      {preview.sessions.length === 0 && hasTitle ? <p className="soft">{say('preview.no-session')}</p> : null}
      <p role="status">
        {hasTitle
          ? ratings
            ? say('list.ratings', ratings)
            : say('motions.import-counts', { added, changed, known, asked, leftOut })
          : say('list.no-title-column')}
      </p>
      <ListQuestions rows={preview.rows} choices={props.choices} onChoose={props.onChoose} />
      {undatedLines(preview, say).map((line) => (
        <p key={line}>{line}</p>
      ))}
      {preview.gone.map(({ id, list, number, title }) => (
        <p key={id} className="soft">
          {say('list.gone', { list, suggestion: toldSuggestion({ number, title }) })}
        </p>
      ))}
      <ListRows rows={preview.rows.filter(({ outcome }) => outcome !== 'asked')} />
      <details open={!hasTitle}>
        <summary>{say('motions.columns')}</summary>
        <ListColumns preview={preview} onChange={props.onMap} />
      </details>
    </>
  );
}
