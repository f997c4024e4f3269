import { getDocumentProxy } from 'unpdf';
import { CoreError } from '#core/core-error.ts';
import { CharacterMaps } from './character-maps.ts';

export type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;
export type PdfPage = Awaited<ReturnType<PdfDocument['getPage']>>;

/** An image of more pixels is not unpacked: A4 at 600 dots an inch has 35 million. */
const mostImagePixels = 40_000_000;

/** The library takes the bytes over, so it gets a copy. No script of the file is run, nothing is fetched. */
const pdfOptions = {
  isEvalSupported: false,
  useSystemFonts: false,
  useWorkerFetch: false,
  verbosity: 0,
  maxImageSize: mostImagePixels,
  cMapUrl: 'built-in/',
  cMapPacked: true,
  BinaryDataFactory: CharacterMaps,
};

/** Opens a PDF; whoever opened it destroys it. Errors: `format-encrypted` for one that asks for a password, `format-damaged`. */
export async function openPdf(bytes: Uint8Array, name: string): Promise<PdfDocument> {
  try {
    return await getDocumentProxy(new Uint8Array(bytes), pdfOptions);
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    throw new CoreError(isLocked ? 'format-encrypted' : 'format-damaged', { name }, { cause: error });
  }
}
