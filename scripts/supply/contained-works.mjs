// Work of others that stands inside a package and is not named by it.

const bsd = (
  owner,
) => `${owner}. Redistribution and use in source and binary forms, with or without modification, are permitted provided that
redistributions reproduce this notice, this list of conditions and the following disclaimer. THIS SOFTWARE IS PROVIDED "AS IS" AND ANY
EXPRESS OR IMPLIED WARRANTIES ARE DISCLAIMED; IN NO EVENT SHALL THE AUTHORS BE LIABLE FOR ANY DAMAGES ARISING IN ANY WAY OUT OF THE USE OF
THIS SOFTWARE.`;

/** What a package of WebAssembly was compiled from, beside its own licence, by the package's name. */
export const containedNotices = {
  'tesseract.js-core': [
    'Contains Tesseract OCR 5.1.0 (Apache License 2.0), copyright Google Inc. and the Tesseract authors.',
    `Contains Leptonica, copyright (C) 2001-2020 ${bsd('Leptonica')}`,
    `Contains libwebp, copyright (c) 2010 ${bsd('Google Inc')}`,
    'Contains libjpeg: this software is based in part on the work of the Independent JPEG Group.',
    'Contains libpng (PNG Reference Library License), libtiff (copyright (c) 1988-1997 Sam Leffler, (c) 1991-1997 Silicon Graphics, Inc.), zlib (copyright (C) 1995-2022 Jean-loup Gailly and Mark Adler) and giflib (MIT), each provided "as is", without warranty of any kind.',
  ],
  '@tesseract.js-data/chi_sim': [
    'The language data were trained by the Tesseract project and are under the Apache License 2.0 (the words of this licence stand with tesseract.js-core).',
  ],
};
