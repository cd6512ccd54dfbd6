const LISTENING = 'early';
const PRESSED = 'data-pressed-early';

/**
 * Notes which button is pressed before the script has come that knows what it does; Enter in a field presses one too. Whoever types
 * something afterwards hasn't done yet, and presses again. Where the script can't come, a press asks for the whole page once more.
 */
export function noteEarlyPresses(): void {
  const page = document.documentElement;
  let isInVain = false;
  page.dataset[LISTENING] = '';
  addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    if (!button || !(LISTENING in page.dataset)) return;
    event.preventDefault();
    forgetPress();
    button.setAttribute(PRESSED, '');
    if (isInVain) location.reload();
  });
  addEventListener('input', forgetPress);
  const onFailure = ({ target }: Event) => {
    if (!(target instanceof HTMLScriptElement)) return;
    isInVain = true;
    if (forgetPress()) location.reload();
  };
  // it doesn't bubble
  addEventListener('error', onFailure, { capture: true });
}

/** Does what the button was pressed for, now that it can. */
export function pressAgain(): void {
  delete document.documentElement.dataset[LISTENING];
  forgetPress()?.click();
}

function forgetPress(): HTMLElement | null {
  const pressed = document.querySelector<HTMLElement>(`[${PRESSED}]`);
  pressed?.removeAttribute(PRESSED);
  return pressed;
}
