// Compiles the layout of letters, so that the service itself needs no MJML. With --print it writes to the standard output only.
import { readFileSync, writeFileSync } from 'node:fs';
import mjml2html from 'mjml';
import { inProject } from './parts/project.mjs';

const source = readFileSync(inProject('src', 'mail', 'layout.mjml'), 'utf8');
// No fonts: MJML would have them fetched from a third party.
const { html } = await mjml2html(source, { fonts: {}, validationLevel: 'strict', beautify: true, keepComments: false });

if (process.argv.includes('--print')) process.stdout.write(html);
else writeFileSync(inProject('src', 'mail', 'layout.hbs'), html);
