import { client } from '../api/generated/client.gen';
import { apiFailure } from './api-failure';

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
    request.headers.set('Accept-Language', language());
    request.headers.set('Time-Zone', Intl.DateTimeFormat().resolvedOptions().timeZone);
    request.headers.set('Session-Transport', 'cookie');
    return new Request(request, { signal: AbortSignal.timeout(LONGEST_WAIT) });
  });
  client.interceptors.error.use((error, response) => apiFailure(error, response));
}
