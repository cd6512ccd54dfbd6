import { LetterContent } from './letter-template';

/** What fits beside each other in the oldest of mail programs, quoted once or twice. */
const LINE = 72;
/** RFC 3676 §4.3: what follows is not the letter itself, and is left out of replies. */
const SIGNATURE = '-- ';

/** The letter for those who read without HTML: lines of bearable length; links and the code whole, on lines of their own. */
export function plainText(content: LetterContent, footer: readonly string[]): string {
  const { greeting, paragraphs, button, code, afterButton = [], closing, notMe } = content;
  const letter = [
    ...[greeting, ...paragraphs].map(wrap),
    ...(button ? [above(`${button.label}:`, button.link)] : []),
    ...(code ? [above(`${code.label}:`, code.value)] : []),
    ...[...afterButton, closing].map(wrap),
    ...(notMe ? [above(notMe.text, notMe.link)] : []),
    [SIGNATURE, ...footer.map(wrap)].join('\n'),
  ];
  return `${letter.join('\n\n')}\n`;
}

function above(sentence: string, whole: string): string {
  return `${wrap(sentence)}\n${whole}`;
}

function wrap(paragraph: string): string {
  const lines: string[] = [];
  for (const word of paragraph.split(/\s+/)) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= LINE) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines.join('\n');
}
