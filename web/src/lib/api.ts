import { client } from '../api/generated/client.gen';
import { apiFailure } from './api-failure';
import { LANGUAGES } from './languages';

const LONGEST_WAIT = 30_000;

/**
 * Prepares the generated client: it asks in the person's language and time zone, has the session in a cookie (which needs
 * this header: decision 12), gives up in the end, and what fails is an `ApiFailure`.
 *
 * @param language tells the language of the moment
 */
export function prepareApi(language: () => string): void {
  // An answer that isn't JSON comes from somebody in between, whatever its type says.
  client.setConfig({ parseAs: 'json' });
  client.interceptors.request.use((request) => {
    request.headers.set('Accept-Language', wishes(language()));
    request.headers.set('Time-Zone', Intl.DateTimeFormat().resolvedOptions().timeZone);
    request.headers.set('Session-Transport', 'cookie');
    return new Request(request, { signal: AbortSignal.timeout(LONGEST_WAIT) });
  });
  client.interceptors.error.use((error, response) => apiFailure(error, response));
}

/** First the language of the moment; and the others, for what is still read when another one has been chosen. */
function wishes(language: string): string {
  return LANGUAGES.map((each) => (each === language ? each : `${each};q=0.5`)).join(', ');
}
