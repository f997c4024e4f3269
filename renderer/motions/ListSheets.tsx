import { Checkbox } from 'antd';
import { useTell, useText } from '#renderer/base/language.tsx';
import { Field } from '#renderer/ui/Field.tsx';
import type { ListImportResult, ListSheetRead } from '#shared/contract/list-preview.ts';

/** What the import says of a sheet whose rows it leaves out. */
function Left({ preview }: { preview: Pick<ListImportResult, 'warnings'> }) {
  const tell = useTell();
  const told = preview.warnings.filter(({ message }) => message.key.startsWith('list.sheet-'));
  return told.map(({ message }) => (
    <p key={tell(message)} className="soft">
      {tell(message)}
    </p>
  ));
}

/** The sheets of a file with what each holds: those that are ticked are taken in as suggestions. Nothing for a file of one sheet that is taken. */
export function ListSheets(props: {
  preview: Pick<ListImportResult, 'sheets' | 'warnings'>;
  /** 1-based places that a person chose; absent where nobody did. */
  chosen: readonly number[] | undefined;
  onChange: (places: number[]) => void;
}) {
  const say = useText();
  const { sheets } = props.preview;
  const ticked = props.chosen ?? sheets.flatMap(({ place, isTaken }) => (isTaken ? [place] : []));
  if (sheets.length === 0 || (sheets.length === 1 && ticked.length === 1 && props.chosen === undefined)) return null;
  const labelOf = ({ name, holds, rows }: ListSheetRead) =>
    holds === null || holds === 'suggestions'
      ? say('list.sheet', { sheet: name, count: rows })
      : say('list.sheet-of', { sheet: name, count: rows, holds: say(`list.holds.${holds}`) });
  return (
    <Field label={say('list.sheets')}>
      {sheets.map((sheet) => (
        <Checkbox
          key={sheet.place}
          checked={ticked.includes(sheet.place)}
          // Without any sheet nothing is left to look at.
          disabled={ticked.includes(sheet.place) && ticked.length === 1}
          onChange={({ target }) =>
            props.onChange(target.checked ? [...ticked, sheet.place] : ticked.filter((one) => one !== sheet.place))
          }
        >
          {labelOf(sheet)}
        </Checkbox>
      ))}
      <Left preview={props.preview} />
    </Field>
  );
}
