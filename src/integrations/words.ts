import { words } from '../platform/i18n';

export const integrationWords = words({ problems: {} }, { problems: {} });
