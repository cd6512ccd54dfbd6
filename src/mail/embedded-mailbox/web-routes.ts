import { Answer, json, Question } from '../../platform/embedded-server';
import { Language } from '../../platform/i18n';
import { KeptLetter } from './kept-letter';
import { LetterFolder } from './letter-folder';
import { framedLetter, letterPage, listPage, missingPage, pageLanguage, stylesheet } from './pages';

/** A letter runs nothing and loads nothing, and has an origin of its own. Its links may open new tabs. */
const LETTER_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'; " +
  'sandbox allow-popups allow-popups-to-escape-sandbox';

type Show = (letter: KeptLetter, question: Question, language: Language) => Answer;

const ONE_LETTER: readonly (readonly [path: RegExp, show: Show])[] = [
  [
    /^GET \/letters\/([\w-]+)$/,
    (letter, { query }, language) => html(letterPage(language, letter, query.get('as') === 'text')),
  ],
  [/^GET \/letters\/([\w-]+)\/html$/, (letter) => ({ ...html(framedLetter(letter)), policy: LETTER_POLICY })],
  [/^GET \/api\/letters\/([\w-]+)$/, (letter) => json(letter)],
];

/** The pages of the mailbox, and the same as JSON under `/api/letters`. */
export function webRoutes(letters: LetterFolder, phoneUrl?: () => string | undefined) {
  return async (question: Question): Promise<Answer> => {
    const { route, query, acceptLanguage } = question;
    const to = query.get('to') ?? '';
    switch (route) {
      case 'GET /':
        return html(listPage(pageLanguage(acceptLanguage), to, await letters.list(to), phoneUrl?.()));
      case 'GET /mailbox.css':
        return { type: 'text/css', body: stylesheet };
      case 'GET /api/letters':
        return json((await letters.list(to)).map(({ html: _html, text: _text, ...summary }) => summary));
      case 'DELETE /api/letters':
        await letters.clear();
        return { status: 204, type: 'text/plain' };
      default:
        return oneLetter(question, letters);
    }
  };
}

async function oneLetter(question: Question, letters: LetterFolder): Promise<Answer> {
  const language = pageLanguage(question.acceptLanguage);
  for (const [path, show] of ONE_LETTER) {
    const id = path.exec(question.route)?.[1];
    const letter = id && (await letters.find(id));
    if (letter) return show(letter, question, language);
  }
  return { ...html(missingPage(language)), status: 404 };
}

function html(body: string): Answer {
  return { type: 'text/html', body };
}
