import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { NotFoundPage } from '../../components/not-found-page';
import { insidePaths } from '../../config/paths';
import { activitySearch } from '../activity/activity-search';
import { listSearch } from '../collaborators/list/list-search';
import { policySearch } from '../policy/policy-search';
import { queueAsked } from '../support/queue/asked';
import { storySearch } from '../support/account/story/story-search';
import { askedIn } from '../support/search/asked';
import { Frame } from './frame';

const root = createRootRoute({ component: Frame, notFoundComponent: NotFoundPage });

const desk = createRoute({
  getParentRoute: () => root,
  path: insidePaths.support,
  component: lazyRouteComponent(() => import('../support/desk/entry')),
});

const deskRooms = desk.addChildren([
  createRoute({
    getParentRoute: () => desk,
    path: '/',
    validateSearch: askedIn,
    component: lazyRouteComponent(() => import('../support/search/entry')),
  }),
  createRoute({
    getParentRoute: () => desk,
    path: 'accounts/$accountId',
    validateSearch: storySearch,
    component: lazyRouteComponent(() => import('../support/account/entry')),
  }),
  createRoute({
    getParentRoute: () => desk,
    path: 'requests',
    validateSearch: queueAsked,
    component: lazyRouteComponent(() => import('../support/requests/entry')),
  }),
  createRoute({
    getParentRoute: () => desk,
    path: 'approvals',
    validateSearch: queueAsked,
    component: lazyRouteComponent(() => import('../support/approvals/entry')),
  }),
  createRoute({
    getParentRoute: () => desk,
    path: 'billing',
    validateSearch: queueAsked,
    component: lazyRouteComponent(() => import('../support/billing/entry')),
  }),
  createRoute({
    getParentRoute: () => desk,
    path: 'undelivered',
    validateSearch: queueAsked,
    component: lazyRouteComponent(() => import('../support/undelivered/entry')),
  }),
]);

/** The rooms, each in a file of its own. */
const rooms = root.addChildren([
  createRoute({
    getParentRoute: () => root,
    path: insidePaths.home,
    component: lazyRouteComponent(() => import('../home/entry')),
  }),
  createRoute({
    getParentRoute: () => root,
    path: insidePaths.security,
    component: lazyRouteComponent(() => import('../security/entry')),
  }),
  createRoute({
    getParentRoute: () => root,
    path: insidePaths.collaborators,
    validateSearch: listSearch,
    component: lazyRouteComponent(() => import('../collaborators/list/entry')),
  }),
  createRoute({
    getParentRoute: () => root,
    path: `${insidePaths.collaborators}/invite` as const,
    component: lazyRouteComponent(() => import('../collaborators/invite/entry')),
  }),
  createRoute({
    getParentRoute: () => root,
    path: `${insidePaths.collaborators}/$collaboratorId` as const,
    component: lazyRouteComponent(() => import('../collaborators/details/entry')),
  }),
  createRoute({
    getParentRoute: () => root,
    path: insidePaths.invoices,
    component: lazyRouteComponent(() => import('../invoices/entry')),
  }),
  createRoute({
    getParentRoute: () => root,
    path: insidePaths.policy,
    validateSearch: policySearch,
    component: lazyRouteComponent(() => import('../policy/entry')),
  }),
  createRoute({
    getParentRoute: () => root,
    path: insidePaths.activity,
    validateSearch: activitySearch,
    component: lazyRouteComponent(() => import('../activity/entry')),
  }),
  deskRooms,
]);

export const router = createRouter({ routeTree: rooms, defaultPreload: 'intent', scrollRestoration: true });

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
