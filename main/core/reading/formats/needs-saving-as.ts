import { CoreError } from '../../core-error.ts';

/** A file of a format that is not read, with what its program should save it as; the sentence names the words of the menus. */
export function needsSavingAs(name: string, format: string, saveAs: string): CoreError {
  return new CoreError('format-needs-saving-as', { name, format, saveAs, unit: saveAs });
}
