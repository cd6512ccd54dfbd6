import { Answer, json, Question } from '../../platform/embedded-server';
import { MessageFolder } from './message-folder';
import { listPage, missingPage, pageLanguage, stylesheet } from './pages';
import { Sending } from './sending';

/** The pages of the phone, the same as JSON under `/api/messages`, and the API that sends. */
export function webRoutes(messages: MessageFolder, sending: Sending, mailboxUrl?: string) {
  return async ({ route, query, acceptLanguage, request }: Question): Promise<Answer> => {
    const to = query.get('to') ?? '';
    const language = pageLanguage(acceptLanguage);
    switch (route) {
      case 'GET /':
        return { type: 'text/html', body: listPage(language, to, await messages.list(to), mailboxUrl) };
      case 'GET /phone.css':
        return { type: 'text/css', body: stylesheet };
      case 'GET /api/messages':
        return json(await messages.list(to));
      case 'DELETE /api/messages':
        await messages.clear();
        return { status: 204, type: 'text/plain' };
      case sending.route:
        return sending.take(request);
      default:
        return { status: 404, type: 'text/html', body: missingPage(language) };
    }
  };
}
