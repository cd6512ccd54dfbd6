import { LetterContent } from './letter-template';

/** What fits beside each other in the oldest of mail programs, quoted once or twice. */
const LINE = 72;
/** RFC 3676 §4.3: what follows is not the letter itself, and is left out of replies. */
const SIGNATURE = '-- ';

/** The letter for those who read without HTML: lines of bearable length, the link whole on a line of its own. */
export function plainText(content: LetterContent, footer: readonly string[]): string {
  const { greeting, paragraphs, button, afterButton = [], closing } = content;
  const action = button ? [`${wrap(`${button.label}:`)}\n${button.link}`] : [];
  const letter = [
    ...[greeting, ...paragraphs].map(wrap),
    ...action,
    ...[...afterButton, closing].map(wrap),
    [SIGNATURE, ...footer.map(wrap)].join('\n'),
  ];
  return `${letter.join('\n\n')}\n`;
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
