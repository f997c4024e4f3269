import { gunzipSync } from 'node:zlib';
import { orientationOf } from './orientation.ts';
import { anyMapOf, type Picture } from './picture.ts';
import { pictureOfPng } from './png.ts';

/** What recognition is made of: its program (WebAssembly) and the data of its language (packed with gzip). */
export type RecognitionParts = { program: Uint8Array; language: Uint8Array };

/** Where the parts are taken from; null where they are not there. */
export type LoadRecognition = () => Promise<RecognitionParts | null>;

/** A word in a picture: its place in pixels, and how sure the recognition is of it, 0 to 100. */
export type FoundWord = { text: string; sure: number; left: number; right: number };

/** A printed line in a picture, from the top; `baseline` in pixels from the top. */
export type FoundLine = { words: FoundWord[]; sure: number; top: number; bottom: number; baseline: number };

/** Recognises Chinese print. All of it runs in this thread and lets nobody have a turn meanwhile. */
export type Recogniser = {
  /** The printed lines of a picture. `dpi`: pixels per inch, 0 where nobody knows. */
  find(picture: Picture, dpi: number): FoundLine[];
  /** The pixels of a picture file, upright; null where it is none that can be read. */
  decode(file: Uint8Array): Picture | null;
};

/** Only the engine that the language data is made for. */
const neuralEngine = 1;

/** A page: the lines are sought in blocks wherever they stand. */
const wholePage = '3';

/** Which picture is written. */
const [asItCame, asGrey] = [0, 1];

type Box = { x0: number; y0: number; x1: number; y1: number };
type Word = { text: string; confidence: number; bbox: Box };
type Line = { confidence: number; bbox: Box; baseline: Box; words: Word[] };
type Page = { blocks: { paragraphs: { lines: Line[] }[] | null }[] | null };

/** Starts a recogniser. The language is unpacked and loaded once; after that nothing is read from anywhere. */
export async function startRecogniser({ program, language }: RecognitionParts): Promise<Recogniser> {
  const { default: start } = await import('tesseract.js-core/tesseract-core-simd-lstm.js');
  const ignore = () => undefined;
  const core = await start({ wasmBinary: program, print: ignore, printErr: ignore, TesseractProgress: ignore });
  core.FS.writeFile('chi_sim.traineddata', gunzipSync(language));
  const api = new core.TessBaseAPI();
  if (api.Init(null, 'chi_sim', neuralEngine) !== 0) throw new Error('the language data does not fit the program');
  core.FS.unlink('chi_sim.traineddata');
  api.SetVariable('tessedit_pageseg_mode', wholePage);

  const lay = (file: Uint8Array, orientation = 1) => {
    core.FS.writeFile('/input', file);
    return api.SetImageFile(orientation, 0) === 0;
  };
  const written = (kind: number) => {
    api.WriteImage(kind);
    const picture = pictureOfPng(core.FS.readFile('/image.png'));
    core.FS.unlink('/image.png');
    return picture;
  };
  return {
    find(picture, dpi) {
      lay(anyMapOf(picture));
      api.SetVariable('user_defined_dpi', String(dpi));
      api.Recognize(null);
      const found = linesOf(JSON.parse(api.GetJSONText()) as Page);
      api.Clear();
      return found;
    },
    decode(file) {
      if (!lay(file, orientationOf(file))) return null;
      // A picture with a list of colours comes as grey.
      const picture = written(asItCame) ?? written(asGrey);
      api.Clear();
      return picture;
    },
  };
}

function linesOf({ blocks }: Page): FoundLine[] {
  const lines = (blocks ?? []).flatMap(({ paragraphs }) => (paragraphs ?? []).flatMap((one) => one.lines));
  return lines.map(({ confidence, bbox, baseline, words }) => ({
    words: words.map((word) => ({
      text: word.text.trim(),
      sure: Math.round(word.confidence),
      left: word.bbox.x0,
      right: word.bbox.x1,
    })),
    sure: Math.round(confidence),
    top: bbox.y0,
    bottom: bbox.y1,
    baseline: (baseline.y0 + baseline.y1) / 2,
  }));
}
