import { words } from '../platform/i18n';

export const billingStatusWords = words({ problems: {} }, { problems: {} });
