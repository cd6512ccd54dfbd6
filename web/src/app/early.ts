import { localStorageColorSchemeManager } from '@mantine/core';
import { noteEarlyPresses } from '../lib/early-press';
import { keepIdentifier, keptIdentifier } from '../lib/kept-identifier';
import { startingLanguage } from '../lib/languages';
import { mayBeSignedIn } from '../lib/session-hint';

/**
 * A script by itself, a hundredth of the portal's: it puts the form that has come with the page into its place, where it can be read
 * and filled in while the rest is on its way. A form in another language than the one chosen here before stays away, as it does where
 * somebody may be signed in.
 */
const page = document.documentElement;
const form = document.querySelector('template')?.content;

if (form && startingLanguage() === page.lang && !mayBeSignedIn()) {
  const chosen = localStorageColorSchemeManager().get('auto');
  const ofSystem = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  page.dataset.mantineColorScheme = chosen === 'auto' ? ofSystem : chosen;
  // The content security policy allows styles set by a script, and none that stand in the page.
  for (const element of form.querySelectorAll<HTMLElement>('[data-looks]')) {
    element.style.cssText = element.dataset.looks ?? '';
    delete element.dataset.looks;
  }
  const name = form.querySelector<HTMLInputElement>('[name=username]');
  name?.setAttribute('value', keptIdentifier());
  document.getElementById('root')?.append(form);
  noteEarlyPresses();
  // whoever follows a link from here, or asks for the page again
  addEventListener('pagehide', () => {
    if (name && 'early' in page.dataset) keepIdentifier(name.value);
  });
}
