import { letterFrame } from './letter-frame';
import { LetterContent } from './letter-template';
import { renderLetter } from './render-letter';

const frame = letterFrame('Conti Rossi <conti@example.it>', 'https://account.example.it');
const link =
  'https://account.example.it/reset-password#0123456789_-abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ&x=1';

const content: LetterContent = {
  subject: 'Scegli una nuova password',
  greeting: 'Ciao Anna,',
  paragraphs: [
    'Mario Rossi ti ha chiesto di scegliere una nuova password: quella di prima non vale più da questo momento.',
  ],
  button: { label: 'Scegli la password', link },
  afterButton: ['Il collegamento vale 24 ore.'],
  closing: 'A presto',
};

const code = { label: 'Oppure scrivi questo codice', value: 'K7QM-4TXZ-9PWD' };
const notMe = { text: 'Non sei stato tu? Segnalalo', link: 'https://account.example.it/not-me#abc' };

const linksIn = (html: string): string[] =>
  [...html.matchAll(/(?:href|src|url\()\s*=?\s*["'(]?([^"')]*)/g)].map(([, to = '']) => to);

describe('A letter in HTML', () => {
  it('says in which language it is, to those who hear it read', () => {
    expect(renderLetter(content, 'it', frame).html).toMatch(/<html lang="it"/);
    expect(renderLetter(content, 'en', frame).html).toMatch(/<html lang="en"/);
  });

  it('has its days said as one says them, in text too', () => {
    const until = { ...content, afterButton: ['Il collegamento vale fino al 8 maggio.'] };
    const { html, text } = renderLetter(until, 'it', frame);
    expect(html).toContain('fino all’8 maggio');
    expect(text).toContain('fino all’8 maggio');
  });

  it('leads to the link of its button and nowhere else, and fetches nothing', () => {
    const escaped = link.replace('&', '&amp;').replace('=', '&#x3D;');
    const { html } = renderLetter(content, 'it', frame);
    expect(linksIn(html)).toEqual([escaped, escaped]);
    expect(html).not.toMatch(/<(img|link|script|iframe)\b|@import|@font-face/);
  });

  it('has no link at all without a button', () => {
    const { button: _button, afterButton: _after, ...plain } = content;
    const { html, text } = renderLetter(plain, 'it', frame);
    expect(linksIn(html)).toEqual([]);
    expect(html).not.toContain('pulsante');
    expect(text).not.toContain('http');
  });

  it('shows the code beside the link, in one piece to be copied', () => {
    const { html } = renderLetter({ ...content, code }, 'it', frame);
    expect(html).toContain('<p>Oppure scrivi questo codice:</p>');
    expect(html).toContain('<span>K7QM-4TXZ-9PWD</span>');
    expect(linksIn(html)).toHaveLength(2);
  });

  it('has room at its end for those who asked for nothing', () => {
    const { html } = renderLetter({ ...content, notMe }, 'it', frame);
    expect(linksIn(html).at(-1)).toBe(notMe.link);
    expect(html.indexOf(notMe.text)).toBeGreaterThan(html.indexOf(content.closing));
  });

  it('takes what stands in a sentence for text', () => {
    const { html } = renderLetter(
      { ...content, greeting: '<img src="https://eve.example.it/x.png"> {{subject}}' },
      'it',
      frame,
    );
    expect(html).not.toContain('<img');
    expect(html).toContain('{{subject}}');
  });

  it('tells who sends it', () => {
    const { html, text } = renderLetter(content, 'en', frame);
    for (const form of [html, text]) expect(form).toContain('Conti Rossi · account.example.it');
    expect(letterFrame('conti@example.it', 'http://localhost:3000').sender).toBe('localhost:3000');
  });
});

describe('A letter in plain text', () => {
  it('is laid out in lines of bearable length, with the links and the code whole', () => {
    expect(renderLetter({ ...content, code, notMe }, 'it', frame).text).toBe(
      `Ciao Anna,

Mario Rossi ti ha chiesto di scegliere una nuova password: quella di
prima non vale più da questo momento.

Scegli la password:
${link}

Oppure scrivi questo codice:
K7QM-4TXZ-9PWD

Il collegamento vale 24 ore.

A presto

Non sei stato tu? Segnalalo
https://account.example.it/not-me#abc

-- 
Ricevi questa e-mail perché riguarda il tuo account. È stata inviata
automaticamente: non occorre rispondere.
Conti Rossi · account.example.it
`,
    );
  });
});

it('has a subject of one line', () => {
  const subject = 'Ciao\r\nBcc: eve@example.it\u0000\t!';
  expect(renderLetter({ ...content, subject }, 'it', frame).subject).toBe('Ciao Bcc: eve@example.it !');
});
