import { type RefObject, useEffect, useRef } from 'react';

/** Of the screens that there are, the last to come on top: it is the one before people, be it in a dialog. */
const titles: RefObject<string>[] = [];

function nameWindow(): void {
  const top = titles.at(-1);
  if (top) document.title = `${top.current} · Titolare`;
}

/** Has the window named after what is shown; when that goes, after what is behind it. */
export function useWindowTitle(title: string): void {
  const own = useRef(title);
  useEffect(() => {
    titles.push(own);
    return () => {
      titles.splice(titles.indexOf(own), 1);
      nameWindow();
    };
  }, []);
  useEffect(() => {
    own.current = title;
    nameWindow();
  }, [title]);
}
