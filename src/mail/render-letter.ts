import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from 'handlebars';
import { asOneSays, Language } from '../platform/i18n';
import { frameWords, LetterFrame } from './letter-frame';
import { LetterContent } from './letter-template';
import { plainText } from './plain-text';

/** Made from `layout.mjml` by `scripts/build-letters.mjs`. */
const layout = compile(readFileSync(join(__dirname, 'layout.hbs'), 'utf8'), { strict: true });

export interface RenderedLetter {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

/** A letter as it is mailed. Whatever stands in its sentences is text: nothing of it becomes markup, or a header of the mail. */
export function renderLetter(written: LetterContent, language: Language, frame: LetterFrame): RenderedLetter {
  const content = saidIn(language, written);
  const subject = content.subject.replace(/[\p{Cc}\s]+/gu, ' ').trim();
  const words = frameWords(frame, language);
  return {
    subject,
    html: layout({
      button: undefined,
      code: undefined,
      afterButton: [],
      notMe: undefined,
      ...content,
      ...words,
      subject,
      language,
      sender: frame.sender,
      preview: content.paragraphs[0] ?? subject,
    }),
    text: plainText(content, words.footer),
  };
}

function saidIn(language: Language, { subject, paragraphs, afterButton, ...others }: LetterContent): LetterContent {
  const said = (text: string) => asOneSays(text, language);
  return {
    ...others,
    subject: said(subject),
    paragraphs: paragraphs.map(said),
    ...(afterButton && { afterButton: afterButton.map(said) }),
  };
}
