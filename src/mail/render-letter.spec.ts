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

const linksIn = (html: string): string[] =>
  [...html.matchAll(/(?:href|src|url\()\s*=?\s*["'(]?([^"')]*)/g)].map(([, to = '']) => to);

describe('A letter in HTML', () => {
  it('says in which language it is, to those who hear it read', () => {
    expect(renderLetter(content, 'it', frame).html).toMatch(/<html lang="it"/);
    expect(renderLetter(content, 'en', frame).html).toMatch(/<html lang="en"/);
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
  it('is laid out in lines of bearable length, with the link whole', () => {
    expect(renderLetter(content, 'it', frame).text).toBe(
      `Ciao Anna,

Mario Rossi ti ha chiesto di scegliere una nuova password: quella di
prima non vale più da questo momento.

Scegli la password:
${link}

Il collegamento vale 24 ore.

A presto

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
