import { RateLimitState } from '../../kernel';

/** How one stands with a limit, as fields of an answer (draft-ietf-httpapi-ratelimit-headers-10). */
export function rateLimitHeaders({ name, limit, window, remaining, resetsIn }: RateLimitState): Record<string, string> {
  return {
    'ratelimit-policy': `"${name}";q=${limit};w=${window}`,
    ratelimit: `"${name}";r=${remaining};t=${resetsIn}`,
  };
}
